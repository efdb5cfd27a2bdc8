"""A link within the site that leads nowhere."""

from dataclasses import dataclass


@dataclass(frozen=True)
class BrokenLink:
    """The page it stands on, where it points, and what is wrong with it."""

    page: str
    target: str
    said: str
