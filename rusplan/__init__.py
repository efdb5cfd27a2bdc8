"""The plain core of the plan's website: the bank, its pages and the link check.

Nothing here imports MkDocs; `hooks/` adapts these functions to it.
"""
