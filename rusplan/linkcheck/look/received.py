"""An answer as it came off the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.body import LIMIT, broken_off, unpack
from rusplan.linkcheck.look.exchange import Answer
from rusplan.linkcheck.verdict import Reason


@dataclass(frozen=True)
class Received:
    """Status, headers (names in lower case), and the body still packed.

    `complete` says that the body was read to its end, `broke_off` why its sender ended it early.
    """

    address: Address
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    wire: bytes = b""
    complete: bool = True
    broke_off: Reason | None = None

    def answer(self) -> Answer:
        """Unpack the body. What is unpacked may be large: do it where that is bounded."""
        encoding = self.headers.get("content-encoding", "")
        body = unpack(self.wire, encoding, LIMIT, complete=self.complete and not self.broke_off)
        if self.broke_off and not body.trouble:
            body = broken_off(body.data, self.broke_off)
        return Answer(self.address, self.status, self.headers, body)
