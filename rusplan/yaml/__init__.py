"""YAML: read with the line and column of each value, searched, and checked against a model."""
