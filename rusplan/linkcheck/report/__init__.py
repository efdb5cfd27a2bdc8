"""What the link check tells editors and readers."""
