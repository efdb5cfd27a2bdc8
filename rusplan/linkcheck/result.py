"""What one run says of one stored address."""

from dataclasses import dataclass

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.verdict import Finding


@dataclass(frozen=True, slots=True)
class Result:
    """The finding for one stored address, its host if it was asked, and how its page looked."""

    stored: str
    finding: Finding
    host: str = ""
    fingerprint: Fingerprint | None = None
    looks: int = 0
