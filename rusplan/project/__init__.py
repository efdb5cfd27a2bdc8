"""A project as it lies in a folder: read once, checked whole."""
