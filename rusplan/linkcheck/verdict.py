"""What is said about one address, and why."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from typing import Self

from rusplan.linkcheck.patience import LATE, SOON


class Verdict(str, Enum):
    """The conclusions, the least severe first: the order in which an editor must act, backwards."""

    severity: int

    OK = "ok"
    MOVED = "moved"
    TEMPORARY = "temporary"
    SUSPECT = "suspect"
    DEAD = "dead"
    HIJACKED = "hijacked"

    def __new__(cls, code: str) -> Self:
        """Make a member whose text is its code, more severe than those before it."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.severity = len(cls.__members__)
        return member

    @property
    def closes_link(self) -> bool:
        """Say whether readers are no longer to be sent there."""
        return self in (Verdict.DEAD, Verdict.HIJACKED)

    @property
    def is_looked_at_again(self) -> bool:
        """Say whether it is too early to say so after one look: seconds later all may be well."""
        return self in (Verdict.DEAD, Verdict.TEMPORARY, Verdict.HIJACKED)

    @property
    def depends_on_the_way(self) -> bool:
        """Say whether it holds only when it is certain that the page is where the address leads."""
        return self in (Verdict.OK, Verdict.MOVED, Verdict.DEAD)

    @property
    def outlasts_its_reason(self) -> bool:
        """Say whether it stands, with its date, when the next look gives another reason for it."""
        return self in (Verdict.DEAD, Verdict.TEMPORARY)

    @property
    def is_to_fix(self) -> bool:
        """Say whether an editor has something to do now; the others are only listed."""
        return self in (Verdict.MOVED, Verdict.DEAD, Verdict.HIJACKED)

    @property
    def is_good(self) -> bool:
        """Say whether the page was there."""
        return self in (Verdict.OK, Verdict.MOVED)


class BadNews(Enum):
    """The three ways in which a look brings no page, counted apart.

    Only the first says anything of the page itself. The other two may be about us: what turns a
    program away lets readers in, and what cannot be reached from here is reached from elsewhere.
    """

    GONE = "gone"  # says that it is gone
    REFUSES = "refuses"  # refuses us
    UNREACHABLE = "unreachable"  # cannot be reached from here


class Reached(Enum):
    """Whom a look reached: it says whose the fault may be."""

    NOBODY = "nobody"  # there was no answer
    SOMEBODY = "somebody"  # or the host: a broken line, proxy or hotel portal answers so too
    HOST = "host"


class Reason(str, Enum):
    """Why a verdict was given. Its words stand in `messages`.

    `news` is the sort of bad news, None when a page was shown. `reached` is whom the look reached:
    where nothing usable came of it, it must be stated. `dead_after` is how long it must have stood,
    at every look since, before the address is DEAD; None: however long, a person is asked instead.
    """

    verdict: Verdict
    news: BadNews | None
    reached: Reached
    dead_after: timedelta | None

    GOOD_ANSWER = ("good-answer", Verdict.OK)
    NOT_PROBED = ("not-probed", Verdict.OK)
    NOT_READ_WHOLE = ("not-read-whole", Verdict.OK)
    SEEN_BY_PERSON = ("seen-by-person", Verdict.OK)
    BEHIND_LOGIN = ("behind-login", Verdict.OK)

    PERMANENT_REDIRECT = ("permanent-redirect", Verdict.MOVED)

    SERVER_ERROR = ("server-error", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.SOMEBODY)
    ASKED_TO_WAIT = ("asked-to-wait", Verdict.TEMPORARY, BadNews.REFUSES)
    MAINTENANCE = ("maintenance", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.HOST)
    DNS_FAILED = ("dns-failed", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.NOBODY)
    REFUSED = ("refused", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.NOBODY)
    REFUSED_EVERYWHERE = (
        "refused-everywhere",
        Verdict.TEMPORARY,
        BadNews.UNREACHABLE,
        Reached.NOBODY,
        LATE,
    )
    UNREACHABLE = ("unreachable", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.NOBODY)
    CONNECTION_LOST = ("connection-lost", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.NOBODY)
    TIMEOUT = ("timeout", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.NOBODY)
    BAD_ANSWER = ("bad-answer", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.SOMEBODY)
    CUT_SHORT = ("cut-short", Verdict.TEMPORARY, BadNews.UNREACHABLE, Reached.HOST)

    LOGIN = ("login", Verdict.SUSPECT, BadNews.REFUSES)
    BOT_WALL = ("bot-wall", Verdict.SUSPECT, BadNews.REFUSES)
    CONSENT = ("consent", Verdict.SUSPECT, BadNews.REFUSES)
    REFUSES_US = ("refuses-us", Verdict.SUSPECT, BadNews.REFUSES)
    BAD_REQUEST = ("bad-request", Verdict.SUSPECT, BadNews.REFUSES)
    CERTIFICATE_EXPIRED = (
        "certificate-expired",
        Verdict.SUSPECT,
        BadNews.UNREACHABLE,
        Reached.HOST,
    )
    CERTIFICATE_SELF_SIGNED = (
        "certificate-self-signed",
        Verdict.SUSPECT,
        BadNews.UNREACHABLE,
        Reached.SOMEBODY,
    )
    CERTIFICATE_WRONG_HOST = (
        "certificate-wrong-host",
        Verdict.SUSPECT,
        BadNews.UNREACHABLE,
        Reached.SOMEBODY,
    )
    CERTIFICATE_UNKNOWN_ISSUER = (
        "certificate-unknown-issuer",
        Verdict.SUSPECT,
        BadNews.UNREACHABLE,
        Reached.SOMEBODY,
    )
    TLS_FAILED = ("tls-failed", Verdict.SUSPECT, BadNews.UNREACHABLE, Reached.SOMEBODY)
    EMPTY = ("empty", Verdict.SUSPECT, BadNews.REFUSES)
    SCRIPT_REDIRECT = ("script-redirect", Verdict.SUSPECT, BadNews.REFUSES)
    REDIRECT_WITHOUT_TARGET = ("redirect-without-target", Verdict.SUSPECT, BadNews.REFUSES)
    PRIVATE_ADDRESS = ("private-address", Verdict.SUSPECT, BadNews.REFUSES)
    ENDLESS = ("endless", Verdict.SUSPECT, BadNews.REFUSES)
    BOMB = ("bomb", Verdict.SUSPECT, BadNews.REFUSES)
    UNREADABLE = ("unreadable", Verdict.SUSPECT, BadNews.REFUSES)
    BREAKS_READER = ("breaks-reader", Verdict.SUSPECT, BadNews.REFUSES)
    HEADERS_TOO_BIG = ("headers-too-big", Verdict.SUSPECT, BadNews.REFUSES)
    PLACEHOLDER = ("placeholder", Verdict.SUSPECT, BadNews.UNREACHABLE, Reached.HOST)
    ANCHOR_MISSING = ("anchor-missing", Verdict.SUSPECT)
    MOVED_TO_OTHER_SITE = ("moved-to-other-site", Verdict.SUSPECT)
    MOVED_UNLIKE = ("moved-unlike", Verdict.SUSPECT)
    BECAME_LANDING_PAGE = ("became-landing-page", Verdict.SUSPECT)
    SAYS_YES_TO_ALL = ("says-yes-to-all", Verdict.SUSPECT)
    OFF_TOPIC = ("off-topic", Verdict.SUSPECT)
    INJECTED = ("injected", Verdict.SUSPECT)
    TOPIC_DRIFT = ("topic-drift", Verdict.SUSPECT)
    TOPIC_CHANGED = ("topic-changed", Verdict.SUSPECT)
    OWNER_CHANGED = ("owner-changed", Verdict.SUSPECT)
    OTHER = ("other", Verdict.SUSPECT)
    NOT_WEB = ("not-web", Verdict.SUSPECT)
    NOT_A_NUMBER = ("not-a-number", Verdict.SUSPECT)
    MAIL_DOMAIN_MISSING = ("mail-domain-missing", Verdict.SUSPECT)

    NOT_FOUND = ("not-found", Verdict.DEAD, BadNews.GONE, Reached.HOST, SOON)
    GONE = ("gone", Verdict.DEAD, BadNews.GONE, Reached.HOST, SOON)
    NO_SUCH_HOST = ("no-such-host", Verdict.DEAD, BadNews.GONE, Reached.NOBODY, SOON)
    SOFT_404 = ("soft-404", Verdict.DEAD, BadNews.GONE, Reached.HOST, SOON)
    FRONT_PAGE = ("front-page", Verdict.DEAD, BadNews.GONE, Reached.HOST, SOON)
    ONE_FOR_ALL = ("one-for-all", Verdict.DEAD, BadNews.GONE, Reached.HOST, SOON)
    FILE_BECAME_PAGE = ("file-became-page", Verdict.DEAD, BadNews.GONE, Reached.HOST, SOON)
    REDIRECT_LOOP = ("redirect-loop", Verdict.DEAD, BadNews.GONE, Reached.HOST, LATE)
    UNUSABLE_ADDRESS = ("unusable-address", Verdict.DEAD, BadNews.GONE, Reached.HOST, SOON)

    PARKED = ("parked", Verdict.HIJACKED)
    DEFACED = ("defaced", Verdict.HIJACKED)
    GAMBLING = ("gambling", Verdict.HIJACKED)
    SPAM = ("spam", Verdict.HIJACKED)

    def __new__(
        cls,
        code: str,
        verdict: Verdict,
        news: BadNews | None = None,
        reached: Reached | None = None,
        dead_after: timedelta | None = None,
    ) -> Self:
        """Make a member whose text is its code."""
        if news is BadNews.UNREACHABLE and reached is None:
            raise TypeError(f"{code}: whom did the look reach?")
        member = str.__new__(cls, code)
        member._value_ = code
        member.verdict = verdict
        member.news = news
        member.reached = reached or Reached.HOST
        member.dead_after = dead_after
        return member

    @classmethod
    def _missing_(cls, value: object) -> "Reason | None":
        """Read a reason that only another version knows: what it led to is remembered still."""
        return Reason.OTHER if isinstance(value, str) else None

    @property
    def counted_as(self) -> str:
        """The name under which its nights are counted: all of a sort together, others alone."""
        return self.value if self.news is None or self.dead_after == LATE else self.news.value

    @property
    def is_looked_at_again(self) -> bool:
        """Say whether the address is asked again, some seconds later, before this is said of it."""
        passing = (Reason.TLS_FAILED, Reason.EMPTY)  # a busy server may do so once
        return self.verdict.is_looked_at_again or self in passing

    @property
    def shows_the_page(self) -> bool:
        """Say whether the page that was asked for was seen, and beyond doubt: so it is learnt."""
        return self in (Reason.GOOD_ANSWER, Reason.PERMANENT_REDIRECT, Reason.ANCHOR_MISSING)

    @property
    def led_on(self) -> bool:
        """Say whether the address led on to another page, which may or may not be the same."""
        return self in (Reason.PERMANENT_REDIRECT, Reason.MOVED_UNLIKE, Reason.MOVED_TO_OTHER_SITE)

    @property
    def asks_who_we_are(self) -> bool:
        """Say whether a page meets so one who has not logged in: by its login, or by a bare 403."""
        return self in (Reason.LOGIN, Reason.REFUSES_US)

    @property
    def doubts_the_page(self) -> bool:
        """Say whether a page was shown that may not be the right one: only a person knows."""
        return self.is_comparison or self is Reason.OFF_TOPIC

    @property
    def is_comparison(self) -> bool:
        """Say whether the page is only unlike what it was: one such night says nothing."""
        return self in (Reason.TOPIC_DRIFT, Reason.TOPIC_CHANGED, Reason.OWNER_CHANGED)


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
