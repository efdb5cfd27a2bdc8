"""The built site as LinkChecker sees it: addresses out of it, and broken links within it.

LinkChecker is run as a program: its licence is GPL-2+, so it is never imported.
"""

import csv
import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from rusplan.linkcheck.inventory.broken_link import BrokenLink
from rusplan.linkcheck.inventory.dead_anchor import dead_anchors
from rusplan.linkcheck.inventory.occurrence import Inventory, Occurrence, united

SETTINGS = Path(__file__).with_name("linkcheckerrc")
CRAWL_SECONDS = 600
_FINISHED = (0, 1)
"""LinkChecker's exit status when it has followed every link; 1 says that one of them is broken."""

OUTWARD = ("http://", "https://", "mailto:", "tel:", "sms:")


class CrawlFailed(Exception):
    """LinkChecker is not installed, or did not finish."""


def crawl(site: Path) -> tuple[Inventory, list[BrokenLink]]:
    """Return the outgoing addresses of the site built in `site`, and its broken inner links.

    Raises CrawlFailed.
    """
    with _hosted(site) as root:
        rows = _run(root)
    inner = [row for row in rows if row["url"].startswith(root)]
    outward: list[Inventory] = [
        {row["urlname"]: (Occurrence(page=_page(row, root)),)}
        for row in rows
        if row["urlname"].startswith(OUTWARD) and not row["url"].startswith(root)
    ]
    broken = [
        BrokenLink(_page(row, root), row["urlname"], row["warningstring"] or row["result"])
        for row in inner
        if row["valid"] != "True" or row["warningstring"]
    ]
    return united(*outward, *_pages_linking_out(site)), [*broken, *dead_anchors(site)]


def _pages_linking_out(site: Path) -> Iterator[Inventory]:
    """Every page with an address: LinkChecker names only the first that it meets."""
    for file in sorted(site.rglob("*.html")):
        place = (Occurrence(page=file.relative_to(site).as_posix()),)
        links = LexborHTMLParser(file.read_text(encoding="utf-8")).tags("a")
        addresses = {node.attributes.get("href") or "" for node in links}
        yield {address: place for address in addresses if address.startswith(OUTWARD)}


def _page(row: dict[str, str], root: str) -> str:
    return row["parentname"].removeprefix(root) or "index.html"


def _run(url: str) -> list[dict[str, str]]:
    program = shutil.which("linkchecker", path=str(Path(sys.executable).parent)) or "linkchecker"
    command: Sequence[str] = [program, "--config", str(SETTINGS), url]
    try:
        done = subprocess.run(  # noqa: S603 - our own program, on our own site
            command, capture_output=True, text=True, timeout=CRAWL_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CrawlFailed(str(error)) from error
    rows = list(csv.DictReader(done.stdout.splitlines(), delimiter=";"))
    # It goes on after an error of its own, and with the parts that it could load.
    if done.returncode not in _FINISHED or not any(row["url"] == url for row in rows):
        raise CrawlFailed((done.stderr or done.stdout).strip()[-300:])
    return rows


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def end_headers(self) -> None:
        """Let LinkChecker ask as fast as it can: without this header it waits between requests."""
        self.send_header("LinkChecker", "own host")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing: the report is what counts."""


@contextmanager
def _hosted(folder: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
