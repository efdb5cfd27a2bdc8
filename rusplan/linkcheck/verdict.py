"""What is said about one address, and why."""

from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Self


class Severity(IntEnum):
    """How soon an editor must act; a report lists the highest first."""

    NONE = 0
    NOTICE = 1
    LATER = 2
    LOOK = 3
    BROKEN = 4
    DANGER = 5


class Verdict(str, Enum):
    """The six conclusions, each with its severity."""

    severity: Severity

    OK = ("ok", Severity.NONE)
    MOVED = ("moved", Severity.NOTICE)
    TEMPORARY = ("temporary", Severity.LATER)
    SUSPECT = ("suspect", Severity.LOOK)
    DEAD = ("dead", Severity.BROKEN)
    HIJACKED = ("hijacked", Severity.DANGER)

    def __new__(cls, code: str, severity: Severity) -> Self:
        """Make a member whose text is its code."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.severity = severity
        return member

    @property
    def closes_link(self) -> bool:
        """Say whether readers are no longer to be sent there."""
        return self in (Verdict.DEAD, Verdict.HIJACKED)

    @property
    def is_to_fix(self) -> bool:
        """Say whether an editor has something to do now; TEMPORARY and SUSPECT are only told."""
        return self in (Verdict.MOVED, Verdict.DEAD, Verdict.HIJACKED)


class Reason(str, Enum):
    """Why a verdict was given. Its words stand in `messages`."""

    verdict: Verdict

    GOOD_ANSWER = ("good-answer", Verdict.OK)
    NOT_PROBED = ("not-probed", Verdict.OK)

    PERMANENT_REDIRECT = ("permanent-redirect", Verdict.MOVED)

    SERVER_ERROR = ("server-error", Verdict.TEMPORARY)
    ASKED_TO_WAIT = ("asked-to-wait", Verdict.TEMPORARY)
    MAINTENANCE = ("maintenance", Verdict.TEMPORARY)
    DNS_FAILED = ("dns-failed", Verdict.TEMPORARY)
    REFUSED = ("refused", Verdict.TEMPORARY)
    UNREACHABLE = ("unreachable", Verdict.TEMPORARY)
    CONNECTION_LOST = ("connection-lost", Verdict.TEMPORARY)
    TIMEOUT = ("timeout", Verdict.TEMPORARY)
    BAD_ANSWER = ("bad-answer", Verdict.TEMPORARY)
    CUT_SHORT = ("cut-short", Verdict.TEMPORARY)

    LOGIN = ("login", Verdict.SUSPECT)
    BOT_WALL = ("bot-wall", Verdict.SUSPECT)
    REFUSES_US = ("refuses-us", Verdict.SUSPECT)
    CERTIFICATE_EXPIRED = ("certificate-expired", Verdict.SUSPECT)
    CERTIFICATE_SELF_SIGNED = ("certificate-self-signed", Verdict.SUSPECT)
    CERTIFICATE_WRONG_HOST = ("certificate-wrong-host", Verdict.SUSPECT)
    CERTIFICATE_UNKNOWN_ISSUER = ("certificate-unknown-issuer", Verdict.SUSPECT)
    TLS_FAILED = ("tls-failed", Verdict.SUSPECT)
    ANCHOR_MISSING = ("anchor-missing", Verdict.SUSPECT)
    EMPTY = ("empty", Verdict.SUSPECT)
    SCRIPT_REDIRECT = ("script-redirect", Verdict.SUSPECT)
    REDIRECT_WITHOUT_TARGET = ("redirect-without-target", Verdict.SUSPECT)
    PRIVATE_ADDRESS = ("private-address", Verdict.SUSPECT)
    ENDLESS = ("endless", Verdict.SUSPECT)
    BOMB = ("bomb", Verdict.SUSPECT)
    UNREADABLE = ("unreadable", Verdict.SUSPECT)
    HEADERS_TOO_BIG = ("headers-too-big", Verdict.SUSPECT)
    PLACEHOLDER = ("placeholder", Verdict.SUSPECT)
    MOVED_TO_OTHER_SITE = ("moved-to-other-site", Verdict.SUSPECT)
    TOPIC_DRIFT = ("topic-drift", Verdict.SUSPECT)
    NOT_WEB = ("not-web", Verdict.SUSPECT)
    NOT_A_NUMBER = ("not-a-number", Verdict.SUSPECT)
    MAIL_DOMAIN_MISSING = ("mail-domain-missing", Verdict.SUSPECT)

    NOT_FOUND = ("not-found", Verdict.DEAD)
    GONE = ("gone", Verdict.DEAD)
    BAD_REQUEST = ("bad-request", Verdict.DEAD)
    NO_SUCH_HOST = ("no-such-host", Verdict.DEAD)
    SOFT_404 = ("soft-404", Verdict.DEAD)
    FRONT_PAGE = ("front-page", Verdict.DEAD)
    FILE_BECAME_PAGE = ("file-became-page", Verdict.DEAD)
    REDIRECT_LOOP = ("redirect-loop", Verdict.DEAD)
    UNUSABLE_ADDRESS = ("unusable-address", Verdict.DEAD)

    PARKED = ("parked", Verdict.HIJACKED)
    GAMBLING = ("gambling", Verdict.HIJACKED)
    SPAM = ("spam", Verdict.HIJACKED)
    OWNER_CHANGED = ("owner-changed", Verdict.HIJACKED)
    TOPIC_CHANGED = ("topic-changed", Verdict.HIJACKED)

    def __new__(cls, code: str, verdict: Verdict) -> Self:
        """Make a member whose text is its code."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.verdict = verdict
        return member


@dataclass(frozen=True, slots=True)
class Finding:
    """One look's conclusion: the reason, what was seen, and where a moved page now is.

    `evidence` maps a kind of proof (a key of `messages.EVIDENCE`) to what was seen.
    """

    reason: Reason
    evidence: dict[str, str] = field(default_factory=dict)
    moved_to: str | None = None

    @property
    def verdict(self) -> Verdict:
        """The conclusion the reason leads to."""
        return self.reason.verdict

    @property
    def severity(self) -> Severity:
        """How soon an editor must act."""
        return self.reason.verdict.severity
