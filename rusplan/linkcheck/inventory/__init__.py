"""Which addresses there are to look at, and where each stands."""
