"""Servers that do not follow the rules, or follow them to excess."""

import gzip
import zlib
from collections.abc import Awaitable, Callable
from functools import cache

from tests.linklab.answer import Answer, markup, page
from tests.linklab.connection import Connection

HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
PAGE = page().data
LONGEST_SECONDS = 60.0
MOST_BYTES = 32 << 20

MANY_NODES = ("<p>" + "".join(f"<b a={n}>" for n in range(3000)) + "<p>x" * 6000).encode()
"""53 kB of tags that are made anew in every paragraph: some gigabytes when parsed."""
DEEP_NEST = b"<div>" * 150_000
"""750 kB of elements within each other: a minute of processor time on a fast machine of 2026."""

Behaviour = Callable[[Connection], Awaitable[None]]


async def hang(connection: Connection) -> None:
    await connection.until_left(LONGEST_SECONDS)


async def drop(connection: Connection) -> None:
    connection.keep_alive = False


async def reset(connection: Connection) -> None:
    connection.reset()


async def http_1_0(connection: Connection) -> None:
    await connection.raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n", PAGE)
    connection.keep_alive = False


async def early_hints(connection: Connection) -> None:
    await connection.raw(
        b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n", pause=0.05
    )
    await connection.send(page())


async def reset_in_body(connection: Connection) -> None:
    await connection.raw(HTML, b"Content-Length: 100000\r\n\r\n", b"x" * 20000, pause=0.1)
    connection.reset()


async def body_too_short(connection: Connection) -> None:
    await connection.raw(HTML, b"Content-Length: 100000\r\n\r\n", PAGE[:400])
    connection.keep_alive = False


async def body_longer_than_declared(connection: Connection) -> None:
    await connection.raw(HTML, b"Content-Length: 500\r\nConnection: close\r\n\r\n", PAGE)
    connection.keep_alive = False


async def header_without_colon(connection: Connection) -> None:
    await connection.raw(HTML, b"Hei pa deg\r\nConnection: close\r\n\r\n", PAGE)
    connection.keep_alive = False


async def length_that_is_no_number(connection: Connection) -> None:
    await connection.raw(HTML, b"Content-Length: mange\r\nConnection: close\r\n\r\n", PAGE)
    connection.keep_alive = False


async def headers_cut(connection: Connection) -> None:
    await connection.raw(HTML)
    connection.keep_alive = False


async def slow_body(connection: Connection) -> None:
    await connection.raw(HTML, b"Content-Length: 100000\r\n\r\n")
    for _ in range(int(LONGEST_SECONDS)):
        await connection.raw(b"x", pause=1)


async def slow_headers(connection: Connection) -> None:
    await connection.raw(b"HTTP/1.1 200 OK\r\n")
    for _ in range(int(LONGEST_SECONDS)):
        await connection.raw(b"X-Vent: 1\r\n", pause=1)


async def endless(connection: Connection) -> None:
    await connection.raw(HTML, b"Transfer-Encoding: chunked\r\n\r\n")
    block = b"<p>uendelig</p> " * 1024
    for _ in range(MOST_BYTES // len(block)):
        await connection.raw(b"%x\r\n" % len(block), block, b"\r\n", pause=0.01)


@cache
def _long_page() -> bytes:
    numbers = (
        f"<p>Avsnitt {n}: {zlib.crc32(str(n).encode())} er svaret.</p>" for n in range(20000)
    )
    return markup("Alle svara", "".join(numbers) + "<p id=slutt>Slutt.</p>").encode()


async def long_page(connection: Connection) -> None:
    """A healthy page of one megabyte, chunked, as many servers send them."""
    data = _long_page()
    await connection.raw(
        HTML, b"Transfer-Encoding: chunked\r\n\r\n", b"%x\r\n" % len(data), data, b"\r\n0\r\n\r\n"
    )


async def five_gigabytes(connection: Connection) -> None:
    await connection.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\nContent-Length: 5368709120\r\n\r\n"
    )
    for _ in range(MOST_BYTES // 65536):
        await connection.raw(bytes(65536), pause=0.01)


@cache
def _bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([packer.compress(bytes(1 << 20)) for _ in range(16)]) + packer.flush()


def prepare() -> None:
    """Makes the big bodies beforehand, so that no host holds up the others."""
    _long_page()
    _bomb()


async def gzip_bomb(connection: Connection) -> None:
    head = b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(_bomb())
    await connection.raw(HTML, head, _bomb())


def packed(coding: str, body: bytes, *, spare: int = 0) -> Behaviour:
    """A whole page packed so; `spare` bytes more are promised than come."""

    async def behave(connection: Connection) -> None:
        head = b"Content-Encoding: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
        await connection.raw(HTML, head % (coding.encode(), len(body) + spare), body)
        connection.keep_alive = False

    return behave


def raw_deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


async def headers_twice(connection: Connection) -> None:
    """A type and a length stated twice, and packed twice."""
    body = gzip.compress(gzip.compress(PAGE))
    twice = b"Content-Encoding: gzip\r\nContent-Length: %d\r\n" % len(body)
    await connection.raw(HTML, b"Content-Type: text/html\r\n", twice, twice, b"\r\n", body)


async def whole_but_too_short(connection: Connection) -> None:
    await connection.raw(HTML, b"Content-Length: 100000\r\n\r\n", PAGE)
    connection.keep_alive = False


async def no_last_chunk(connection: Connection) -> None:
    chunk = b"%x\r\n%s\r\n" % (len(PAGE), PAGE)
    await connection.raw(HTML, b"Transfer-Encoding: chunked\r\n\r\n", chunk)
    connection.keep_alive = False


async def no_length(connection: Connection) -> None:
    await connection.raw(HTML, b"Connection: close\r\n\r\n", PAGE)
    connection.keep_alive = False


async def odd_but_readable(connection: Connection) -> None:
    """No reason after the status, lines that end in a line feed, a folded header."""
    await connection.raw(
        b"HTTP/1.1 200\nContent-Type: text/html;\n charset=utf-8\nConnection: close\n\n", PAGE
    )
    connection.keep_alive = False


def beginning(start: bytes) -> Behaviour:
    """A whole page, whose answer begins so."""

    async def behave(connection: Connection) -> None:
        fields = b"Content-Type: text/html\r\nConnection: close\r\n\r\n"
        await connection.raw(start + b"\r\n", fields, PAGE)
        connection.keep_alive = False

    return behave


async def bad_status_line(connection: Connection) -> None:
    await connection.raw(b"HTP/x OK hei\r\nContent-Type: text/html\r\n\r\n", PAGE)
    connection.keep_alive = False


async def bad_chunks(connection: Connection) -> None:
    await connection.raw(HTML, b"Transfer-Encoding: chunked\r\n\r\nZZZ\r\nhei\r\n0\r\n\r\n")
    connection.keep_alive = False


async def many_headers(connection: Connection) -> None:
    headers = b"".join(b"X-%d: 1\r\n" % n for n in range(6000))
    await connection.raw(HTML, headers, b"Content-Length: 2\r\n\r\nok")


async def header_flood(connection: Connection) -> None:
    flood = b"".join(b"X-Flaum-%d: %s\r\n" % (n, b"y" * 1000) for n in range(400))
    await connection.raw(HTML, flood, b"Content-Length: 2\r\n\r\nok")


async def wants_cookie(connection: Connection) -> None:
    """Redirects to itself until its cookie comes back."""
    if "klar=1" in connection.headers.get("cookie", ""):
        return await connection.send(page())
    headers = {"Location": connection.target, "Set-Cookie": "klar=1; Path=/"}
    return await connection.send(Answer(302, headers=headers))


async def wants_html(connection: Connection) -> None:
    """Turns away clients that do not ask for HTML."""
    asked = "text/html" in connection.headers.get("accept", "")
    await connection.send(page() if asked else Answer(406))


async def countdown(connection: Connection) -> None:
    """Redirects from /n to /n-1, permanently, until /0 answers."""
    number = connection.target.rpartition("/")[2]
    if not number.isdigit():
        return await connection.send(Answer(404))
    left = int(number)
    if left:
        return await connection.send(Answer(301, headers={"Location": f"/c/{left - 1}"}))
    return await connection.send(page())


async def plain_text_on_tls(connection: Connection) -> None:
    await connection.raw(
        b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
