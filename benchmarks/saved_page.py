"""How long a writer waits: from a page is saved until the server that shows it has it anew."""

import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

from tests.programs import free_port

SAVES = 3
_BETWEEN_LOOKS = 0.02  # seconds
_PATIENCE = 120


def seconds_until_served(root: Path) -> float:
    """Return the median time of a few saves, on the clock: it is a person who waits."""
    address = f"127.0.0.1:{free_port()}"
    command = [sys.executable, "-m", "mkdocs", "serve", "--livereload", "--dev-addr", address]
    with subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr  # noqa: S101 - it is a pipe
        for line in server.stderr:
            if "Serving on" in line:
                break
        times = [_save(root, f"http://{address}/", f"Lagra {n}.") for n in range(SAVES)]
        server.terminate()
    return sorted(times)[SAVES // 2]


def _save(root: Path, url: str, text: str) -> float:
    page = next(each for each in sorted((root / "docs").glob("*.md")) if each.stem != "index")
    with page.open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")
    started = time.monotonic()
    while time.monotonic() < started + _PATIENCE:
        with urlopen(f"{url}{page.stem}.html") as answer:  # noqa: S310 - our own server
            if text in answer.read().decode():
                return time.monotonic() - started
        time.sleep(_BETWEEN_LOOKS)
    sys.exit(f"{page.name} was not served anew within {_PATIENCE} seconds.")
