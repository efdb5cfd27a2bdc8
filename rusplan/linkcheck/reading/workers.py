"""The processes that read pages: one that a page breaks is replaced, and costs no other page."""

import asyncio
import os
import pickle
import socket
import subprocess
import sys
from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from pydantic import TypeAdapter

import rusplan
from rusplan.linkcheck.reading.task import Reading, Task
from rusplan.linkcheck.reading.worker import LENGTH_BYTES

MOST_WORKERS = 4
ROOT = Path(rusplan.__file__).parent.parent
READING = TypeAdapter(Reading)


class WorkersFailed(Exception):
    """A worker did not even start, so no page can be read."""


class Workers:
    """As many workers as there are processors, at most MOST_WORKERS and at least two.

    Use as an async context manager.
    """

    def __init__(self, most: int = MOST_WORKERS) -> None:
        self._count = max(1, min(most, max(2, os.cpu_count() or 1), MOST_WORKERS))
        self._idle: deque[_Worker] = deque()
        self._free = asyncio.Semaphore(self._count)

    async def __aenter__(self) -> Self:
        """Start them; they get ready while the first hosts are asked."""
        for _ in range(self._count):
            self._idle.append(await _Worker.start())
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        """End them."""
        while self._idle:
            self._idle.pop().end()

    async def read(self, task: Task) -> Reading | None:
        """Return what is made of an answer; None when it broke the worker that tried.

        Raises WorkersFailed.
        """
        async with self._free:
            # The one used last, whose memory is at hand.
            worker = self._idle.pop()
            try:
                said = await worker.ask(pickle.dumps(task))
            except BaseException:
                worker.end()
                raise
            if worker.is_lost:
                worker.end()
                worker = await _Worker.start()
            self._idle.append(worker)
        return None if said is None else READING.validate_json(said)


def _started(end: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "rusplan.linkcheck.reading.worker"],
        stdin=end,
        stdout=end,
        env={"PYTHONPATH": str(ROOT)},  # no secret of the environment is at hand there
    )


class _Worker(asyncio.Protocol):
    """One worker, asked one thing at a time."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport
        self._process: subprocess.Popen[bytes]
        self._received = bytearray()
        self._answer: asyncio.Future[bytes | None] = asyncio.get_running_loop().create_future()
        self._is_ready = False
        self.is_lost = False

    @classmethod
    async def start(cls) -> Self:
        """Start a process."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = _started(theirs.fileno())
        loop = asyncio.get_running_loop()
        _, worker = await loop.create_unix_connection(cls, sock=ours)
        worker._process = process  # noqa: SLF001 - the class's own
        return worker

    async def ask(self, task: bytes) -> bytes | None:
        """Return the answer to a task; None when the worker was lost over it."""
        if not self._is_ready:
            if await self._answer is None:
                raise WorkersFailed
            self._is_ready = True
        if self.is_lost:
            return None
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(len(task).to_bytes(LENGTH_BYTES, "big") + task)
        return await self._answer

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._transport.abort()
        self._process.kill()
        self._process.wait()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Gather an answer."""
        self._received += data
        length = int.from_bytes(self._received[:LENGTH_BYTES], "big")
        if LENGTH_BYTES <= len(self._received) == LENGTH_BYTES + length:
            answer = bytes(self._received[LENGTH_BYTES:])
            self._received.clear()
            if not self._answer.done():
                self._answer.set_result(answer)

    def connection_lost(self, _error: Exception | None) -> None:
        """Tell whoever waits that there will be no answer."""
        self.is_lost = True
        if not self._answer.done():
            self._answer.set_result(None)
