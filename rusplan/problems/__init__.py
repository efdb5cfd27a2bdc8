"""What can be wrong with a project: named types, and the words that editors are told them in."""
