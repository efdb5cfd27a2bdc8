"""One request being answered: what was asked, and the means to answer it well or badly."""

import asyncio
import socket
import struct
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from tests.linklab.answer import Answer


@dataclass
class Connection:
    """`ports` fills `{port}` and `{tls_port}` in headers; `keep_alive` may be switched off."""

    method: str
    target: str
    headers: Mapping[str, str]
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    ports: Mapping[str, int]
    keep_alive: bool = True

    async def send(self, answer: Answer) -> None:
        """Answers as a well-behaved server does."""
        await asyncio.sleep(answer.delay)
        lines = [f"HTTP/1.1 {answer.status} Status"]
        if answer.content_type:
            lines.append(f"Content-Type: {answer.content_type}")
        for name, value in answer.headers.items():
            lines.append(f"{name}: {self._filled(value)}")
        if answer.status not in (204, 304):
            lines.append(f"Content-Length: {len(answer.data)}")
        head = "\r\n".join(lines) + "\r\n\r\n"
        await self.raw(head.encode("latin-1") if head.isascii() else head.encode(), answer.data)

    def _filled(self, value: str) -> str:
        for key, port in self.ports.items():
            value = value.replace(f"{{{key}}}", str(port))
        return value

    async def raw(self, *pieces: bytes, pause: float = 0.0) -> None:
        """Writes bytes as they are."""
        self.writer.write(b"".join(pieces))
        await self.writer.drain()
        if pause:
            await asyncio.sleep(pause)

    async def until_left(self, seconds: float) -> None:
        """Does nothing until the client leaves, or so many seconds have gone."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.reader.read(), seconds)
        self.keep_alive = False

    def reset(self) -> None:
        """Drops the connection with a TCP reset."""
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        self.keep_alive = False
