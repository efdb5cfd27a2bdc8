"""What the search looks through: the parts of the pages, and the words that people use for them."""
