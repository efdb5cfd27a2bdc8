"""The scheduled link check: find addresses, look at them, judge, remember, report."""
