"""What the owner of a site may set."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Settings:
    """The owner's settings, from `extra` in `mkdocs.yml`. What is empty is not shown."""

    contact_email: str = ""
    accessibility_statement: str = ""
    paper: bool = False

    @classmethod
    def from_extra(cls, extra: Mapping[str, Any]) -> "Settings":
        """Read the settings out of MkDocs's `extra`."""
        return cls(
            contact_email=str(extra.get("contact_email") or ""),
            accessibility_statement=str(extra.get("accessibility_statement") or ""),
            paper=bool(extra.get("paper")),
        )
