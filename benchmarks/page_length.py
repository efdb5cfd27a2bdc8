"""How long the pages are on a phone: the heights in pixels and the words of proof in view.

`python -m benchmarks.page_length [SITE]`, where SITE is a built site; without it one is built.
"""

import sys
import tempfile
from pathlib import Path

from tests.browser import started_browser
from tests.site.building import build_with
from tests.site.host import hosted
from tests.site.readable_length import PHONE, length

PAGES = (
    "index",
    "forebygging",
    "tidleg-innsats",
    "rutinar",
    "elev",
    "parorande",
    "foresett",
    "tilsett",
    "finn-hjelp",
    "kommune/sande",
    "kommune/alesund",
    "skole/ulstein-vgs",
    "ressursbank",
)


def main() -> None:
    """Print a line for each page."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(sys.argv[1]) if sys.argv[1:] else Path(folder) / "site"
        if not site.exists() and (build := build_with("mkdocs", site)).returncode:
            sys.exit(build.stderr)
        with hosted(site) as url, started_browser() as browser:
            page = browser.new_page(viewport=PHONE, reduced_motion="reduce")
            for name in PAGES:
                page.goto(f"{url}{name}.html", wait_until="networkidle")
                measured = length(page)
                print(f"{name:<20} {measured.height:>6} px {measured.proof:>4}")


if __name__ == "__main__":
    main()
