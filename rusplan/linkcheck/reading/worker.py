"""A process that reads pages within limits; `workers` starts it and hands it tasks.

Tasks come on standard input and readings go out on standard output, each with its length before
it. A page that takes more than its share ends the process, and nothing else.
"""

import json
import pickle
import resource
import signal
import sys
from typing import Any, BinaryIO

from selectolax.lexbor import SelectolaxError

from rusplan.linkcheck.reading.task import Reading, read

PAGE_SECONDS = 5.0  # of processor time; the largest honest pages take a few tenths
MEMORY_BYTES = 256 * 1024 * 1024  # of addresses; idle it has 55 MB, over the largest page 150
LENGTH_BYTES = 4
PAGE_TOO_LARGE = 1


def main() -> None:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started it ends it
    _bound()
    tasks, readings = sys.stdin.buffer, sys.stdout.buffer
    _send(readings, b"")
    while task := _received(tasks):
        # What passes the limit is ended by the signal, wherever it is; Python need not notice.
        signal.setitimer(signal.ITIMER_PROF, PAGE_SECONDS)
        try:
            reading = encoded(read(pickle.loads(task)))  # noqa: S301 - from who started this
        except (MemoryError, SelectolaxError):
            sys.exit(PAGE_TOO_LARGE)  # the page's fault, which its verdict says
        signal.setitimer(signal.ITIMER_PROF, 0)
        _send(readings, reading)


def encoded(reading: Reading) -> bytes:
    """Return a reading as JSON: whoever takes over a worker can say no more than that."""
    return json.dumps(reading, ensure_ascii=False, default=_fields).encode("utf-8", "replace")


def _fields(part: Any) -> dict[str, object]:
    """The fields of a dataclass with slots, as all parts of a reading are."""
    return {name: getattr(part, name) for name in part.__slots__}


def _bound() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _received(source: BinaryIO) -> bytes:
    return source.read(int.from_bytes(source.read(LENGTH_BYTES), "big"))


def _send(target: BinaryIO, data: bytes) -> None:
    target.write(len(data).to_bytes(LENGTH_BYTES, "big") + data)
    target.flush()


if __name__ == "__main__":
    main()
