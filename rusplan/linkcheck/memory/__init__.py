"""What the link check remembers from run to run, and what that says of each address."""
