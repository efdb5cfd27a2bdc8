"""Pages read apart from the rest: in processes that may break without harm to the run."""
