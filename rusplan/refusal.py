"""Why a command does not do what it was asked to."""


class RefusedError(Exception):
    """Nothing is done; the text says why, in Nynorsk, and what to do instead."""
