"""What the bank and the templates cost: this site's build against Material's own of the same pages.

The two are built by turns, and the medians compared. Exits 1 when ours takes more than 1.5 times
as long.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.build_growth import build
from benchmarks.made_up import PROJECT, make_project

RUNS = 5
MOST_TIMES_AS_LONG = 1.5
STOCK_SETTINGS = """\
site_name: Material as it comes
use_directory_urls: false
theme:
  name: material
  language: nn
markdown_extensions:
  - admonition
  - attr_list
  - md_in_html
  - toc
"""


def make_stock_project(root: Path) -> None:
    """Write a project under `root` with our pages as plain Markdown, and Material as it comes."""
    root.mkdir()
    (root / "mkdocs.yml").write_text(STOCK_SETTINGS)
    command = [sys.executable, "-m", "rusplan", "generate", str(root / "docs")]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)


def main() -> None:
    """Build both by turns and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        ours, stock = Path(folder) / "ours", Path(folder) / "stock"
        make_project(ours, 0)
        make_stock_project(stock)
        seconds: dict[Path, list[float]] = {ours: [], stock: []}
        for _ in range(RUNS):
            for project, times in seconds.items():
                times.append(build(project)[0])
                shutil.rmtree(project / "site")
    medians = {project.name: statistics.median(times) for project, times in seconds.items()}
    ratio = medians["ours"] / medians["stock"]
    print(f"Ours {medians['ours']:.2f} s, Material's {medians['stock']:.2f} s (medians of {RUNS}).")
    print(f"Ours takes {ratio:.2f} times as long (at most {MOST_TIMES_AS_LONG}).")
    sys.exit(ratio > MOST_TIMES_AS_LONG)


if __name__ == "__main__":
    main()
