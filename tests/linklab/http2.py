"""As much of HTTP/2 (RFC 9113) as it takes to answer one page, or to break off."""

import asyncio
import struct

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING = 0, 1, 3, 4, 6
END_STREAM, END_HEADERS, ACK = 1, 4, 1
INTERNAL_ERROR = 2
HTML = b"text/html; charset=utf-8"
# HPACK (RFC 7541): `:status: 200` is entry 8, `content-type` entry 31, its value as it stands.
OK_HTML = b"\x88\x0f\x10" + bytes([len(HTML)]) + HTML


async def serve(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, page: bytes, *, breaks: bool
) -> None:
    """Answers every request with the page, or breaks every stream off; hangs up on HTTP/1.1."""
    if await reader.readexactly(len(PREFACE)) != PREFACE:
        return
    writer.write(_frame(SETTINGS, 0, 0, b""))
    while True:
        length, kind, flags, stream = struct.unpack(">3sBBI", await reader.readexactly(9))
        payload = await reader.readexactly(int.from_bytes(length, "big"))
        if kind in (SETTINGS, PING) and not flags & ACK:
            writer.write(_frame(kind, ACK, 0, payload if kind == PING else b""))
        if kind == HEADERS and breaks:
            writer.write(_frame(RST_STREAM, 0, stream, INTERNAL_ERROR.to_bytes(4, "big")))
        elif kind == HEADERS:
            writer.write(_frame(HEADERS, END_HEADERS, stream, OK_HTML))
            writer.write(_frame(DATA, END_STREAM, stream, page))
        await writer.drain()


def _frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    length = len(payload).to_bytes(3, "big")
    return length + struct.pack(">BBI", kind, flags, stream) + payload
