"""One host of the lab: what it does, and what a careful editor concludes from one look."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.answer import Answer, page
from tests.linklab.connection import Connection

Behaviour = Callable[[Connection], Awaitable[None]]


@dataclass(frozen=True)
class Scenario:
    """`behaviour` writes raw bytes in place of `answer`.

    `routes` are answers at other paths, `until` an answer given for so many seconds after the
    first request, `first` the very first answer, `to_bots` what clients that do not look like a
    browser get. `host` is a name in place of the address; `address` a literal one, not served.
    """

    id: str
    truth: Verdict
    note: str
    answer: Answer = field(default_factory=page)
    path: str = "/ressurs"
    fragment: str = ""
    routes: Mapping[str, Answer] = field(default_factory=dict)
    until: tuple[float, Answer] | None = None
    first: Answer | Behaviour | None = None
    to_bots: Answer | None = None
    behaviour: Behaviour | None = None
    tls: str | None = None
    host: str | None = None
    address: str | None = None
    listens: bool = True
