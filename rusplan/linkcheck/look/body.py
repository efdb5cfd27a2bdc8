"""An answer's body: at most so much read, at most so much unpacked, and as forgiving as browsers.

Content codings are RFC 9110, 8.4.1, RFC 7932 (br) and RFC 8878 (zstd). A coding that nobody knows
(`UTF-8`, `aws-chunked`) is passed over, as Chromium and Firefox do.
"""

import zlib
from collections.abc import Callable
from dataclasses import dataclass

import brotli
from backports import zstd

from rusplan.linkcheck.verdict import Reason

LIMIT = 2 * 1024 * 1024  # bytes, packed or not; what is longer is not read to its end
BEGINNING = 16 * 1024
# HTML packs 4 to 30 times; gzip's own ceiling is 1,032.
BOMB_RATIO = 200
GZIP_OR_ZLIB, RAW_DEFLATE = zlib.MAX_WBITS | 32, -zlib.MAX_WBITS
LARGEST_WINDOW = 23  # log2 of bytes; browsers take no more than 8 MiB (RFC 9659)
PIECE = 16 * 1024
END_OF_PAGE, END_BYTES = b"</html", 2048  # comments and scripts often follow the end


@dataclass(frozen=True)
class Body:
    """What was read. `complete` means to its end; `trouble` says why it cannot be trusted."""

    data: bytes = b""
    complete: bool = True
    trouble: Reason | None = None


@dataclass(frozen=True)
class _Unpacked:
    data: bytes
    ended: bool
    used: int
    """Bytes of the packed data that were needed."""


def unpack(data: bytes, encoding: str, limit: int, *, complete: bool) -> Body:
    """Unpack what was read, to at most `limit` bytes; `complete` says it was read to its end.

    `encoding` is the value of Content-Encoding; what was packed last is unpacked first.
    """
    ended = True
    for coding in reversed(encoding.lower().split(",")):
        unpacker = UNPACKERS.get(coding.strip())
        if unpacker is None or not data:
            continue
        try:
            unpacked = unpacker(data, limit)
        except (zlib.error, brotli.error, zstd.ZstdError):
            return Body(trouble=Reason.UNREADABLE, complete=complete)
        data, ended = unpacked.data[:limit], ended and unpacked.ended
        if len(data) == limit and limit > BOMB_RATIO * unpacked.used:
            return Body(complete=False, trouble=Reason.BOMB)
    if complete and not ended and len(data) < limit:
        return broken_off(data, Reason.CUT_SHORT)
    return Body(data[:limit], complete=complete and ended and len(data) <= limit)


def broken_off(data: bytes, reason: Reason) -> Body:
    """Return a body whose sender broke off: a page that has come to its end all the same is whole.

    Servers state wrong lengths, and leave out the last chunk or a checksum; browsers show it.
    """
    whole = END_OF_PAGE in data[-END_BYTES:].lower()
    return Body(data, complete=whole, trouble=None if whole else reason)


def _inflated(data: bytes, limit: int) -> _Unpacked:
    try:
        return _inflate(data, GZIP_OR_ZLIB, limit)
    except zlib.error:
        # Some servers mean raw deflate; browsers accept both.
        return _inflate(data, RAW_DEFLATE, limit)


def _inflate(data: bytes, window_bits: int, limit: int) -> _Unpacked:
    unpacker = zlib.decompressobj(window_bits)
    text = unpacker.decompress(data, limit)
    used = len(data) - len(unpacker.unconsumed_tail) - len(unpacker.unused_data)
    return _Unpacked(text, unpacker.eof, used)


def _unbrotlied(data: bytes, limit: int) -> _Unpacked:
    unpacker, text, used = brotli.Decompressor(), b"", 0
    # In pieces, so that it shows how much of the data has been used when the limit is reached.
    while used < len(data) and len(text) < limit and not unpacker.is_finished():
        text += unpacker.process(data[used : used + PIECE], output_buffer_limit=limit - len(text))
        used += PIECE
    return _Unpacked(text, unpacker.is_finished(), min(used, len(data)))


def _unzstded(data: bytes, limit: int) -> _Unpacked:
    bounds = {int(zstd.DecompressionParameter.window_log_max): LARGEST_WINDOW}
    unpacker = zstd.ZstdDecompressor(options=bounds)
    text = unpacker.decompress(data, limit)
    return _Unpacked(text, unpacker.eof, len(data) - len(unpacker.unused_data))


UNPACKERS: dict[str, Callable[[bytes, int], _Unpacked]] = {
    "gzip": _inflated,
    "x-gzip": _inflated,
    "deflate": _inflated,
    "br": _unbrotlied,
    "zstd": _unzstded,
}
