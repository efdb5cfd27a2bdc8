"""How soon a phone shows what matters: the built pages against one written by hand.

Lighthouse opens the front page, a section and the bank by turns with a page whose styles are in
itself, and simulates a slow connection. What else the machine does can only make a page later, so
that the earliest paint of each counts. Exits 1 when that of a built page is more than 1.5 times as
late as that of the page written by hand.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from tests.site.building import build_with
from tests.site.host import hosted
from tests.site.lighthouse import audit

RUNS = 5
MOST_TIMES_AS_LATE = 1.5
HAND_WRITTEN = Path(__file__).parent / "hand_written.html"
PAGES = (HAND_WRITTEN.name, "index.html", "rutinar.html", "ressursbank.html")


def largest_paint(url: str) -> float:
    """Return the seconds until the largest text or picture of a page is painted."""
    report = audit(url, ["performance"])
    return float(report["audits"]["largest-contentful-paint"]["numericValue"]) / 1000


def main() -> None:
    """Open all pages by turns and print the figures."""
    seconds: dict[str, list[float]] = {page: [] for page in PAGES}
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        build = build_with("mkdocs", site)
        if build.returncode:
            sys.exit(build.stderr)
        shutil.copy(HAND_WRITTEN, site)
        with hosted(site) as url:
            for _ in range(RUNS):
                for page in PAGES:
                    seconds[page].append(largest_paint(url + page))
    earliest = {page: min(times) for page, times in seconds.items()}
    ratios = {page: paint / earliest[HAND_WRITTEN.name] for page, paint in earliest.items()}
    for page, paint in earliest.items():
        print(f"{page:<20} {paint:.2f} s, {ratios[page]:.2f} times as late")
    print(f"(the earliest of {RUNS}; at most {MOST_TIMES_AS_LATE} times as late)")
    sys.exit(max(ratios.values()) > MOST_TIMES_AS_LATE)


if __name__ == "__main__":
    main()
