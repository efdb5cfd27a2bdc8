"""Marks a Nynorsk text as a reader's word. In a file of its own: it weighs nothing to import."""


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for it
    """Return the message as it is: it is translated where it is shown, by `rusplan.language`."""
    return message


def counted(one: str, several: str) -> tuple[str, str]:
    """Mark the two forms of a message that a number stands in."""
    return one, several
