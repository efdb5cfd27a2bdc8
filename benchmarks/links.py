"""Times the link check beside lychee, tuned to the same politeness, in the same run.

`python -m benchmarks.links` prints seconds, the ratio, peak memory, and what the hosts counted.
"""

import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rusplan.linkcheck.look.turns import GAP_SECONDS, PER_HOST
from tests.linklab import speed

HOSTS = 200
PORT = 8871
ROUNDS = 3
LOADS = ((2000, False, 2.2), (5000, False, 1.5))  # addresses, skewed, most times lychee's seconds
SKEWED = (2000, 1.1)  # addresses, most times the politeness bound
MOST_MEGABYTES = 150  # of all processes together, at any one time
SAMPLE_SECONDS = 0.05


def main() -> int:
    """Runs every load; returns 1 when a limit is passed."""
    passed = True
    with _lab() as counters, tempfile.TemporaryDirectory() as folder:
        for count, skewed, limit in LOADS:
            addresses = _list(Path(folder), count, skewed=skewed)
            pairs = []
            for _ in range(ROUNDS):
                counters()
                ours = _ours(addresses)
                seen = counters()
                pairs.append((ours, _lychee(addresses)))
            ours, lychee = (min(runs) for runs in zip(*pairs, strict=True))
            ratio = ours[0] / lychee[0]
            passed &= ratio <= limit and ours[1] <= MOST_MEGABYTES
            print(
                f"{count} addresses: {ours[0]:.2f} s, {ours[1]:.0f} MB; lychee {lychee[0]:.2f} s,"
                f" {lychee[1]:.0f} MB; ratio {ratio:.2f} (limit {limit}); hosts saw {seen}"
            )
        count, limit = SKEWED
        addresses = _list(Path(folder), count, skewed=True)
        bound = speed.ideal(speed.addresses(count, HOSTS, PORT, skewed=True))
        counters()
        seconds, megabytes = _ours(addresses)
        passed &= seconds <= limit * bound and megabytes <= MOST_MEGABYTES
        print(
            f"{count} skewed: {seconds:.2f} s, {megabytes:.0f} MB; politeness bound {bound:.2f} s;"
            f" ratio {seconds / bound:.2f} (limit {limit}); hosts saw {counters()}"
        )
    return 0 if passed else 1


def _list(folder: Path, count: int, *, skewed: bool) -> Path:
    path = folder / f"{count}-{skewed}.txt"
    path.write_text("\n".join(speed.addresses(count, HOSTS, PORT, skewed=skewed)) + "\n")
    return path


def _ours(addresses: Path) -> tuple[float, float]:
    state = addresses.with_suffix(".json")
    state.unlink(missing_ok=True)
    check = [sys.executable, "-m", "rusplan", "linkcheck", "--list", str(addresses)]
    return _measure([*check, "--state", str(state), "--open-network", speed.NETWORK])


def _lychee(addresses: Path) -> tuple[float, float]:
    lychee = Path(sys.executable).with_name("lychee")
    polite = [
        "--host-concurrency",
        str(PER_HOST),
        "--host-request-interval",
        f"{GAP_SECONDS * 1000:.0f}ms",
    ]
    return _measure(
        [
            str(lychee),
            "--quiet",
            "--no-progress",
            "--max-concurrency",
            "512",
            *polite,
            str(addresses),
        ]
    )


def _measure(command: list[str]) -> tuple[float, float]:
    """Seconds from start to end, and peak megabytes, of a program that must succeed."""
    started = time.monotonic()
    peak = 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            peak = max(peak, _resident(process.pid))
            time.sleep(SAMPLE_SECONDS)
        seconds = time.monotonic() - started
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return seconds, peak / (1 << 20)


def _resident(process: int) -> int:
    """Bytes in memory of a process and of those it has started."""
    place = Path(f"/proc/{process}")
    try:
        pages = int((place / "statm").read_text().split()[1])
        children = (place / "task" / str(process) / "children").read_text().split()
    except (OSError, IndexError):
        return 0  # it has ended meanwhile
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(_resident(int(each)) for each in children)


@contextmanager
def _lab() -> Iterator[Callable[[], str]]:
    command = [sys.executable, "-m", "tests.linklab.speed", str(PORT), str(HOSTS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        if process.stdout:
            process.stdout.readline()

        def counters() -> str:
            with urllib.request.urlopen(f"http://127.50.255.1:{PORT}{speed.COUNTERS}") as answer:
                return str(answer.read().decode())

        try:
            yield counters
        finally:
            process.terminate()


if __name__ == "__main__":
    sys.exit(main())
