"""What people paste from pages and mails, read as values of the bank."""
