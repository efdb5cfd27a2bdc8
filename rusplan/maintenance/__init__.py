"""What people are to check again: who, when, and where it is shown."""
