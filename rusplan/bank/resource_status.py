"""What has become of the plan's resources, and what follows from that."""

from enum import Enum

from rusplan.bank.term import Term
from rusplan.marked import N_


class LinkRule(Enum):
    """Whether a resource is linked to: it must be, it may be where an address is stated, never."""

    ALWAYS = "always"
    IF_STATED = "if stated"
    NEVER = "never"


class ResourceStatus(Term):
    """What has become of a resource since the plan was printed.

    Readers are told the label, if there is one; `{since}` in it is the year of the plan. What is
    former stands last among what the search finds. A source confirms what has one; what is local
    has none.
    """

    CURRENT = "current", "", LinkRule.ALWAYS
    MOVED = "moved", N_("Flytta sidan {since}"), LinkRule.ALWAYS
    REPLACED = "replaced", N_("Avløyst sidan {since}"), LinkRule.NEVER
    ARCHIVED = "archived", N_("Finst berre som gammal kopi"), LinkRule.NEVER
    GONE = "gone", N_("Ikkje å finne lenger"), LinkRule.NEVER
    UNCONFIRMED = "unconfirmed", N_("Ikkje stadfesta"), LinkRule.IF_STATED
    LOCAL = "local", "", LinkRule.NEVER

    def __init__(self, value: str, label: str, link: LinkRule) -> None:
        super().__init__(value, label)
        self.link = link

    @property
    def is_unconfirmed(self) -> bool:
        """Say whether readers must be told that nobody has confirmed it."""
        return self is ResourceStatus.UNCONFIRMED

    @property
    def needs_replacement(self) -> bool:
        """Say whether an entry must name what has come instead."""
        return self is ResourceStatus.REPLACED

    @property
    def is_confirmed(self) -> bool:
        """Say whether somebody has seen that it stands where it is said to."""
        return self.link is LinkRule.ALWAYS

    @property
    def is_local(self) -> bool:
        """Say whether it is an arrangement of the county's own, which no address can prove."""
        return self is ResourceStatus.LOCAL

    @property
    def is_former(self) -> bool:
        """Say whether it is no longer there to be used."""
        return self.link is LinkRule.NEVER and not self.is_local
