"""The scheduled link check: probe, verdict, history, report."""
