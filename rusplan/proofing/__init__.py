"""Proofreading of everything written in Nynorsk: spelling, bokmål, mixed forms, readability."""
