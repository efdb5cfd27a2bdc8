"""A site on its way from a project to files: all that is not MkDocs's own."""
