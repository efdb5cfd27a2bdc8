"""What a command costs: the seconds that processors worked, and the most memory it held at once."""

import os
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

_BETWEEN_LOOKS = 0.05  # seconds


@dataclass(frozen=True, order=True)
class Cost:
    """Processor seconds and peak megabytes of a command and of all that it started."""

    seconds: float
    megabytes: float


def cost_of(command: list[str], folder: Path) -> Cost:
    """Run a command in a folder, and return what it cost. Exits when it fails.

    Processor seconds, since time on the clock is longer by what else the machine does. Memory is
    shared out between the processes that use it (PSS), so that what they share counts once.
    """
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as process:
        peak = _Peak(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        peak.end()
    if process.returncode:
        sys.exit(f"This failed in {folder}: {' '.join(command)}")
    largest = max(peak.kilobytes, usage.ru_maxrss)  # one process may peak between two looks
    return Cost(usage.ru_utime + usage.ru_stime, largest / 1024)


class _Peak:
    """Looks again and again at what a process and its children hold."""

    def __init__(self, pid: int) -> None:
        self.kilobytes = 0
        self._pid, self._ended = pid, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(_BETWEEN_LOOKS):
            self.kilobytes = max(self.kilobytes, sum(map(_share, _family(self._pid))))


def _family(pid: int) -> list[int]:
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        children = [int(each) for one in threads for each in (one / "children").read_text().split()]
    except OSError:
        return []
    return [pid, *(each for child in children for each in _family(child))]


def _share(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
