"""What comes off the wire in answer to one request."""

from http import HTTPStatus

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.allowance import FREE_BYTES, Allowance
from rusplan.linkcheck.look.body import BEGINNING, LIMIT
from rusplan.linkcheck.look.browser import MAX_HEADERS_BYTES
from rusplan.linkcheck.look.received import Received
from rusplan.linkcheck.verdict import Reason

REDIRECTS = (301, 302, 303, 307, 308)  # Fetch Standard, «redirect status»
LISTS = {"content-type", "content-encoding"}
"""Headers that browsers read as one list when they come more than once; else the first counts."""


class Reception:
    """Headers, names in lower case; and a body up to its limit.

    `has_begun` is set when all headers have come, `refused` when the answer cannot be used, and
    `stopped` when what has come of it is enough.
    """

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance
        self.headers: dict[str, str] = {}
        self.refused: Reason | None = None
        self.stopped = False
        self.has_begun = False
        self.taken = 0
        """Bytes taken from the allowance."""
        self._broke_off: Reason | None = None
        self._status = 0
        self._size = 0
        self._wire = bytearray()

    def header(self, line: bytes) -> int | None:
        """Take a header line, as libcurl's CURLOPT_HEADERFUNCTION: 0 stops the transfer."""
        self._size += len(line)
        if self._size > MAX_HEADERS_BYTES:
            self.refused = Reason.HEADERS_TOO_BIG
            return 0
        if not self.has_begun and line[:5].upper() == b"HTTP/":
            # Answers of the 1xx kind come before the one that counts.
            status = line.partition(b" ")[2].lstrip()[:3]
            self._status = int(status) if status.isdigit() else 0
            self.headers.clear()
            return None
        name, colon, value = line.partition(b":")
        if colon:
            self._add(name.strip().lower().decode("latin-1"), value.strip())
        elif not line.strip() and self._status >= HTTPStatus.OK:
            self.has_begun = True
            if self._status in REDIRECTS:
                self.stopped = True  # what stands in the body of a redirect, nobody sees
                return 0
        return None

    def _add(self, name: str, value: bytes) -> None:
        text = value.decode("utf-8", "surrogateescape")
        if name in LISTS and name in self.headers:
            text = f"{self.headers[name]}, {text}"
        elif name in self.headers:
            return
        self.headers[name] = text

    def write(self, chunk: bytes) -> int | None:
        """Take a piece of the body, as libcurl's CURLOPT_WRITEFUNCTION: 0 stops the transfer."""
        beyond = len(self._wire) + len(chunk) - FREE_BYTES - self.taken
        has_room = beyond <= 0 or self._allowance.take(beyond)
        if has_room:
            self.taken += max(0, beyond)
            self._wire += chunk
        if not has_room or len(self._wire) > self._limit:
            self.stopped = True
            return 0
        return None

    def ends(self, reason: Reason) -> bool:
        """Note why the transfer ended before its end; False when what has come is no answer."""
        if reason is Reason.TIMEOUT and len(self._wire) > FREE_BYTES:
            self.stopped = True  # a reader has long been reading
        if self.stopped:
            return True
        if not self.has_begun or reason is Reason.TIMEOUT:
            return False
        if self._is_framed:
            self._broke_off = Reason.CUT_SHORT if reason is Reason.CONNECTION_LOST else reason
        return True

    def received(self, address: Address, status: int) -> Received:
        """Return what has come."""
        return Received(
            address, status, self.headers, bytes(self._wire), not self.stopped, self._broke_off
        )

    @property
    def _limit(self) -> int:
        """Bytes to read. Of what is no text, only the beginning: enough to see what it is."""
        kind = self.headers.get("content-type", "").lower()
        is_text = not kind or kind.startswith("text/") or "html" in kind or "xml" in kind
        return LIMIT if is_text else BEGINNING

    @property
    def _is_framed(self) -> bool:
        """Whether the answer says where it ends; one that does not, ends with the connection."""
        return "content-length" in self.headers or "transfer-encoding" in self.headers
