"""What is kept of the looks at one address: never the page itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Generic, TypeVar

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.verdict import Finding

Conclusions = TypeVar("Conclusions")


@dataclass(frozen=True)
class Outcome(Generic[Conclusions]):
    """`finding` decides whether to look again; `conclusions` is all that was concluded.

    `was_sent_on` says that there were redirects, `final_host` where they ended. `retry_after` is
    the seconds that the host asks for before the next look.
    """

    address: Address
    finding: Finding
    conclusions: Conclusions
    final_host: str
    was_sent_on: bool = False
    retry_after: float | None = None
    looks: int = 1


def retry_after(status: int, headers: Mapping[str, str]) -> float | None:
    """Return the seconds in a 429's or 503's Retry-After (RFC 9110, 10.2.3).

    A date is read against the server's own clock.
    """
    if status not in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE):
        return None
    value = headers.get("retry-after", "")
    if value.isdecimal() and value.isascii():
        return float(value)
    try:
        until, now = (parsedate_to_datetime(text) for text in (value, headers.get("date", "")))
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None
