"""Lays out the tree of another county: the code as it is, and content to fill in."""
