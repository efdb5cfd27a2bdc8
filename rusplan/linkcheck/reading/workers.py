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
QUEUE = 8  # tasks of one worker; what stands behind a page that breaks it is handed over again
ROOT = Path(rusplan.__file__).parent.parent
READING = TypeAdapter(Reading)


class WorkersFailed(Exception):
    """A worker did not even start, so no page can be read."""


class _Overtaken(Exception):
    """The worker was lost over a page that stood before this one in its queue."""


class Workers:
    """As many workers as there are processors, at most MOST_WORKERS and at least two.

    Each has a queue, so that it need not wait for us between two pages, nor we for it. Use as an
    async context manager.
    """

    def __init__(self, most: int = MOST_WORKERS) -> None:
        self._count = max(1, min(most, max(2, os.cpu_count() or 1), MOST_WORKERS))
        self._workers: list[_Worker] = []
        self._room = asyncio.Semaphore(self._count * QUEUE)
        self._one_replaces = asyncio.Lock()

    async def __aenter__(self) -> Self:
        """Start them; they get ready while the first hosts are asked."""
        self._workers = [await _Worker.start() for _ in range(self._count)]
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        """End them."""
        for worker in self._workers:
            worker.end()

    async def read(self, task: Task) -> Reading | None:
        """Return what is made of an answer; None when it broke the worker that tried.

        Raises WorkersFailed.
        """
        async with self._room:
            answer = await self._answer(pickle.dumps(task))
        return None if answer is None else READING.validate_json(answer)

    async def _answer(self, task: bytes) -> bytes | None:
        while True:
            worker = min(self._workers, key=lambda each: each.queue)
            try:
                answer = await worker.ask(task)
            except _Overtaken:
                await self._replace(worker)
                continue
            if answer is None:
                await self._replace(worker)
            return answer

    async def _replace(self, lost: "_Worker") -> None:
        async with self._one_replaces:
            if lost in self._workers:
                lost.end()
                self._workers[self._workers.index(lost)] = await _Worker.start()


def _started(end: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "rusplan.linkcheck.reading.worker"],
        stdin=end,
        stdout=end,
        env={"PYTHONPATH": str(ROOT)},  # no secret of the environment is at hand there
    )


class _Worker(asyncio.Protocol):
    """One worker, which answers in the order in which it is asked."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport
        self._process: subprocess.Popen[bytes]
        self._received = bytearray()
        self._waiting: deque[asyncio.Future[bytes | None]] = deque()
        self._is_ready = self._is_lost = False

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

    @property
    def queue(self) -> int:
        """How many tasks it has not answered yet."""
        return len(self._waiting)

    async def ask(self, task: bytes) -> bytes | None:
        """Return the answer to a task; None when the worker was lost over it.

        Raises WorkersFailed, and _Overtaken when it was lost over another.
        """
        if self._is_lost:
            raise _Overtaken
        answer: asyncio.Future[bytes | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(answer)
        self._transport.write(len(task).to_bytes(LENGTH_BYTES, "big") + task)
        return await answer

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._transport.abort()
        self._process.kill()
        self._process.wait()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Hand out the answers that are whole; the first only says that the worker is ready."""
        self._received += data
        while len(self._received) >= LENGTH_BYTES:
            end = LENGTH_BYTES + int.from_bytes(self._received[:LENGTH_BYTES], "big")
            if len(self._received) < end:
                return
            answer = bytes(self._received[LENGTH_BYTES:end])
            del self._received[:end]
            if self._is_ready:
                _settle(self._waiting.popleft(), answer)
            self._is_ready = True

    def connection_lost(self, _error: Exception | None) -> None:
        """Tell the one whose page it was, and those behind it."""
        self._is_lost = True
        if self._is_ready and self._waiting:
            _settle(self._waiting.popleft(), None)
        failure = _Overtaken() if self._is_ready else WorkersFailed()
        while self._waiting:
            _settle(self._waiting.popleft(), failure)


def _settle(waiting: "asyncio.Future[bytes | None]", answer: bytes | Exception | None) -> None:
    if waiting.done():
        return  # whoever asked has gone
    if isinstance(answer, Exception):
        waiting.set_exception(answer)
    else:
        waiting.set_result(answer)
