"""Filled issue forms, turned into changes of the YAML that are validated and then proposed."""
