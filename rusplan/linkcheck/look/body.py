"""An answer's body: at most so much read, at most so much unpacked."""

import zlib
from dataclasses import dataclass

from rusplan.linkcheck.verdict import Reason

LIMIT = 256 * 1024
BEGINNING = 4 * 1024
# HTML packs 4 to 30 times; gzip's own ceiling is 1,032.
BOMB_RATIO = 200
WINDOW_BITS = {"gzip": 31, "x-gzip": 31, "deflate": 15}


@dataclass(frozen=True)
class Body:
    """What was read. `complete` means to its end; `trouble` says why it cannot be trusted."""

    data: bytes = b""
    complete: bool = True
    trouble: Reason | None = None


def unpack(data: bytes, encoding: str, limit: int, *, complete: bool) -> Body:
    """Unpack what was read, to at most `limit` bytes; `complete` says it was read to its end."""
    if not data or encoding in ("", "identity", "none"):
        return Body(data, complete)
    if encoding not in WINDOW_BITS:
        return Body(trouble=Reason.UNREADABLE, complete=complete)
    try:
        unpacker, text = _inflate(data, WINDOW_BITS[encoding], limit)
    except zlib.error:
        try:
            # Some servers mean raw deflate; browsers accept both.
            unpacker, text = _inflate(data, -15, limit)
        except zlib.error:
            return Body(trouble=Reason.UNREADABLE, complete=complete)
    used = len(data) - len(unpacker.unconsumed_tail) - len(unpacker.unused_data)
    if len(text) >= limit and len(text) > BOMB_RATIO * used:
        return Body(text, complete=False, trouble=Reason.BOMB)
    if complete and len(text) < limit and not unpacker.eof:
        return Body(text, complete=False, trouble=Reason.CUT_SHORT)
    return Body(text, complete=complete and unpacker.eof)


def _inflate(data: bytes, window_bits: int, limit: int) -> tuple["zlib._Decompress", bytes]:
    unpacker = zlib.decompressobj(window_bits)
    return unpacker, unpacker.decompress(data, limit)
