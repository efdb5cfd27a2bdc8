"""The words for the problems, by what they are problems of."""
