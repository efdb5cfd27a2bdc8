"""How the build grows with places: a quarter, a half and the whole of a country.

Prints seconds and peak memory. Exits 1 when the country takes more than 60 seconds or 500 MB, or
more than 2.4 times what half of it takes.
"""

import sys
import tempfile
from pathlib import Path

from benchmarks.build_growth import build
from benchmarks.made_up_places import make_places

MUNICIPALITIES, SCHOOLS = 357, 420
"""All of Norway's, roughly."""

PARTS = (4, 2, 1)
MOST_SECONDS, MOST_MEGABYTES = 60, 500
MOST_GROWTH = 2.4
"""Times as long that twice as many may take."""


def main() -> None:
    """Build each part of the country once and print the figures."""
    figures: dict[int, tuple[float, float]] = {}
    print("municipalities   schools   seconds   peak MB")
    for part in PARTS:
        places = MUNICIPALITIES // part, SCHOOLS // part
        with tempfile.TemporaryDirectory() as folder:
            make_places(Path(folder), *places)
            figures[part] = build(Path(folder))
        print("{:>14}{:>10}{:>10.2f}{:>10.0f}".format(*places, *figures[part]), flush=True)
    seconds, megabytes = figures[1]
    growth = seconds / figures[2][0]
    print(f"Twice as many take {growth:.2f} times as long (at most {MOST_GROWTH}).")
    sys.exit(seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES or growth > MOST_GROWTH)


if __name__ == "__main__":
    main()
