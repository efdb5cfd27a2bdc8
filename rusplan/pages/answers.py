"""When each address last answered the link check. A build says it once, before any page is made."""

from collections.abc import Mapping
from datetime import date

_answers: dict[str, date] = {}


def remember(answers: Mapping[str, date]) -> None:
    """Keep the day of each address's last good answer for the pages of this build."""
    _answers.clear()
    _answers.update(answers)


def last_answer(address: str | None) -> date | None:
    """Return the day an address last answered; None when it never has, or is not known."""
    return _answers.get(address or "")
