"""What has become of the plan's resources, and what follows from that."""

from enum import Enum
from typing import Any

from rusplan.bank.term import Term
from rusplan.marked import N_


class Link(Enum):
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

    CURRENT = "current", "", Link.ALWAYS
    MOVED = "moved", N_("Flytta sidan {since}"), Link.ALWAYS
    REPLACED = "replaced", N_("Avløyst sidan {since}"), Link.NEVER
    ARCHIVED = "archived", N_("Finst berre som gammal kopi"), Link.NEVER
    GONE = "gone", N_("Ikkje å finne lenger"), Link.NEVER
    UNCONFIRMED = "unconfirmed", N_("Ikkje stadfesta"), Link.IF_STATED
    LOCAL = "local", "", Link.NEVER

    link: Link

    def __init__(self, *told: Any) -> None:
        *named, self.link = told
        super().__init__(*named)

    @property
    def is_confirmed(self) -> bool:
        """Say whether somebody has seen that it stands where it is said to."""
        return self.link is Link.ALWAYS

    @property
    def is_local(self) -> bool:
        """Say whether it is an arrangement of the county's own, which no address can prove."""
        return self is ResourceStatus.LOCAL

    @property
    def is_former(self) -> bool:
        """Say whether it is no longer there to be used."""
        return self.link is Link.NEVER and not self.is_local
