"""What a build generates: lists, service cards, notes, the bank's page, search and open data."""
