"""The order of the Norwegian alphabet."""

_LAST_LETTERS = str.maketrans("æøå", "{|}")
"""The signs that follow z in Unicode, in the order of the last three letters."""


def alphabetical(name: str) -> str:
    """Return what to sort a name by, so that Ålesund comes after Volda."""
    return name.lower().translate(_LAST_LETTERS)
