"""How the build grows: the real site, then 100, 1,000 and 5,000 more entries and pages.

Prints seconds and peak memory. Exits 1 when 5,000 take more than 6 times what 1,000 take.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.made_up import make_project

COUNTS = (0, 100, 1000, 5000)
MOST_GROWTH = 6.0
"""Times as long that five times as much may take."""


def build(root: Path) -> tuple[float, float]:
    """Build a project, and return the processor seconds it took and its peak memory in MB.

    Time on the clock would be longer by what else the machine does.
    """
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(root / "site")]
    with subprocess.Popen(command, cwd=root, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"The build of {root} failed.")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    """Build each size once and print the figures."""
    seconds: dict[int, float] = {}
    print("entries and pages added   seconds   peak MB")
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as folder:
            make_project(Path(folder), count)
            seconds[count], megabytes = build(Path(folder))
        print(f"{count:>23,} {seconds[count]:>9.2f} {megabytes:>9.0f}", flush=True)
    growth = seconds[5000] / seconds[1000]
    print(f"5,000 take {growth:.2f} times as long as 1,000 (at most {MOST_GROWTH:.0f}).")
    sys.exit(growth > MOST_GROWTH)


if __name__ == "__main__":
    main()
