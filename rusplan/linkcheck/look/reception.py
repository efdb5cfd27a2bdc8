"""What comes off the wire in answer to one request."""

from http import HTTPStatus

from rusplan.linkcheck.look.body import BEGINNING, LIMIT, Body, unpack
from rusplan.linkcheck.look.browser import MAX_HEADERS_BYTES
from rusplan.linkcheck.verdict import Reason

REDIRECTS = (301, 302, 303, 307, 308)  # Fetch Standard, «redirect status»


class Reception:
    """Headers, the first of each name, in lower case; and a body up to its limit.

    `has_begun` is set when all headers have come, `refused` when the answer cannot be used, and
    `stopped` when what has come of it is enough.
    """

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.refused: Reason | None = None
        self.stopped = False
        self._trouble: Reason | None = None
        self._status = 0
        self._size = 0
        self.has_begun = False
        self._wire = bytearray()

    def header(self, line: bytes) -> int | None:
        """Take a header line, as libcurl's CURLOPT_HEADERFUNCTION: 0 stops the transfer."""
        self._size += len(line)
        if self._size > MAX_HEADERS_BYTES:
            self.refused = Reason.HEADERS_TOO_BIG
            return 0
        if not self.has_begun and line.startswith(b"HTTP/"):
            # Answers of the 1xx kind come before the one that counts.
            status = line[len("HTTP/1.1 ") :][:3]
            self._status = int(status) if status.isdigit() else 0
            self.headers.clear()
            return None
        name, colon, value = line.partition(b":")
        if colon:
            text = value.strip().decode("utf-8", "surrogateescape")
            self.headers.setdefault(name.strip().lower().decode("latin-1"), text)
        elif not line.strip() and self._status >= HTTPStatus.OK:
            self.has_begun = True
            if self._status in REDIRECTS:
                self.stopped = True  # what stands in the body of a redirect, nobody sees
                return 0
        return None

    def write(self, chunk: bytes) -> int | None:
        """Take a piece of the body, as libcurl's CURLOPT_WRITEFUNCTION: 0 stops the transfer."""
        self._wire += chunk
        if len(self._wire) > self._limit:
            self.stopped = True
            return 0
        return None

    def ends(self, reason: Reason) -> bool:
        """Note why the transfer ended before its end; False when what has come is no answer."""
        if self.stopped:
            return True
        if not self.has_begun or reason is Reason.TIMEOUT:
            return False
        if self._is_framed:
            self._trouble = Reason.CUT_SHORT if reason is Reason.CONNECTION_LOST else reason
        return True

    def body(self) -> Body:
        """The body, unpacked."""
        data = bytes(self._wire[: self._limit])
        complete = len(self._wire) <= self._limit
        encoding = self.headers.get("content-encoding", "").lower()
        if self._trouble:
            return Body(data, complete=False, trouble=self._trouble)
        return unpack(data, encoding, self._limit, complete=complete)

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
