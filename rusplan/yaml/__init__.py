"""YAML: read with the place of each value, checked against a model, edited and written."""
