"""Rounds of calls: what a municipality is to be asked, and the answers taken back."""
