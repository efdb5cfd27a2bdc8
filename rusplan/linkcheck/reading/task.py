"""What is made of one answer: the page parsed and judged, or the hop on which it sends a browser.

This runs in a worker: it is handed a task, and gives back a reading. Nothing else of a page
comes out of there.
"""

from dataclasses import dataclass

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.judge import fingerprint, judge, neighbour
from rusplan.linkcheck.judge.expectation import Expectation
from rusplan.linkcheck.judge.neighbour import Neighbour
from rusplan.linkcheck.judge.script_redirect import NOT_THERE, is_way_in
from rusplan.linkcheck.look.address import Address, parse
from rusplan.linkcheck.look.exchange import Exchange, Hop, HopKind
from rusplan.linkcheck.look.onward import page_redirect
from rusplan.linkcheck.look.walk import Arrival
from rusplan.linkcheck.verdict import Finding, Reason, Verdict


@dataclass(frozen=True, slots=True)
class Link:
    """A stored address, what its last good answer looked like, and what the bank says of it."""

    address: Address
    known: Fingerprint | None = None
    expected: Expectation | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """An answer to be read for `links`, which differ in their fragments alone.

    With no links it is a neighbour's. `may_ask` says that a neighbour can be asked for.
    """

    arrival: Arrival
    links: tuple[Link, ...] = ()
    neighbour: Neighbour | None = None
    may_ask: bool = False


@dataclass(frozen=True, slots=True)
class Onward:
    """The address that a page sends the browser on to, its own status, and how it does so."""

    target: str
    status: int
    kind: HopKind

    def hop(self, source: Address) -> Hop:
        """Return it as a hop from the page's own address."""
        return Hop(source, parse(self.target), self.status, self.kind)


@dataclass(frozen=True, slots=True)
class Concluded:
    """What is concluded of one link, and what its page looks like if it is a good answer."""

    finding: Finding
    fingerprint: Fingerprint | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One of: where the page sends a browser; what is concluded of each link; a neighbour seen.

    `wants_neighbour` asks for the task once more, with a neighbour.
    """

    onward: Onward | None = None
    concluded: tuple[Concluded, ...] = ()
    neighbour: Neighbour | None = None
    wants_neighbour: bool = False


def read(task: Task) -> Reading:
    """Parse and judge one answer."""
    arrival = task.arrival
    exchange = Exchange(arrival.asked, arrival.hops, arrival.received.answer())
    hop = page_redirect(exchange.answer) if arrival.may_go_on else None
    if hop and _is_followed(hop, exchange):
        return Reading(onward=Onward(hop.target.href, hop.status, hop.kind))
    if not task.links:
        return Reading(neighbour=neighbour.describe(exchange))
    if task.may_ask and any(neighbour.is_wanted(exchange, link.known) for link in task.links):
        return Reading(wants_neighbour=True)
    return Reading(concluded=tuple(_concluded(exchange, link, task) for link in task.links))


def _is_followed(hop: Hop, exchange: Exchange) -> bool:
    if hop.status in NOT_THERE and not is_way_in(exchange):
        return False
    # The page that a taken-over domain greets with is the proof; behind it there may be none.
    return hop.kind is HopKind.PAGE or judge(exchange).verdict is not Verdict.HIJACKED


def _concluded(exchange: Exchange, link: Link, task: Task) -> Concluded:
    exchange = exchange.asked_as(link.address)
    finding = judge(exchange, link.known, task.neighbour, link.expected)
    return Concluded(finding, _learnt(exchange, link.known, finding.reason))


def _learnt(exchange: Exchange, known: Fingerprint | None, reason: Reason) -> Fingerprint | None:
    """Return what is to be learnt of a page; a doubtful one is, for when a person accepts it."""
    if reason.doubts_the_page:
        return fingerprint.renewed(None, exchange)
    return fingerprint.renewed(known, exchange) if reason.shows_the_page else None
