"""What a build costs beside its peers: Zensical and Material as they come, on the same pages.

Ours writes its pages as plain Markdown (`python -m rusplan generate`), and the peers build those.
Prints processor seconds and peak memory, children counted, beside the most that is allowed.
Exits 1 when a limit does not hold. Name rows to measure only them: `… real 1000 check serve`.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.cost import Cost, cost_of
from benchmarks.made_up import PROJECT, make_project
from benchmarks.made_up_places import make_places
from benchmarks.saved_page import seconds_until_served

BIN = Path(sys.executable).parent
RUNS = 3
"""Times that the real site is built with each; the median counts. What is larger is built once."""

_SETTINGS = """\
site_name: As it comes
use_directory_urls: false
theme: {{{theme}}}
plugins: []
markdown_extensions: [admonition, attr_list, md_in_html, toc]
"""
MATERIAL = "name: material, language: nn"
ZENSICAL = "variant: modern, language: nn"


@dataclass(frozen=True)
class Limit:
    """The most that a figure may be, and how it is said."""

    figure: str
    value: float
    most: float

    @property
    def holds(self) -> bool:
        """Say whether it is kept."""
        return self.value <= self.most


def built(root: Path, *command: str | Path) -> Cost:
    """Build a project, and return what it cost."""
    shutil.rmtree(root / "site", ignore_errors=True)
    return cost_of([str(each) for each in command], root)


def ours(root: Path) -> Cost:
    """Build our own project."""
    return built(root, BIN / "mkdocs", "build", "--quiet")


def peers(root: Path) -> dict[str, Cost]:
    """Build our pages with Zensical and with Material."""
    costs = {}
    for name, theme, command in (
        ("Zensical", ZENSICAL, (BIN / "zensical", "build")),
        ("Material", MATERIAL, (BIN / "mkdocs", "build", "--quiet")),
    ):
        peer = root / name.lower()
        peer.mkdir()
        (peer / "mkdocs.yml").write_text(_SETTINGS.format(theme=theme))
        generate = [sys.executable, "-m", "rusplan", "generate", str(peer / "docs")]
        subprocess.run(generate, cwd=root, check=True, capture_output=True)
        costs[name] = built(peer, *command)
    return costs


def told(what: str, **costs: Cost) -> None:
    """Print the costs of one row."""
    for name, cost in costs.items():
        print(f"{what:<28}{name:<10}{cost.seconds:>8.1f} s{cost.megabytes:>8.0f} MB", flush=True)


def real_site(root: Path) -> list[Limit]:
    """Build the real site, by turns with its peers."""
    make_project(root, 0)
    runs = []
    for _ in range(RUNS):
        runs.append({"ours": ours(root), **peers(root)})
        shutil.rmtree(root / "zensical")
        shutil.rmtree(root / "material")
    medians = {name: sorted(run[name] for run in runs)[RUNS // 2] for name in runs[0]}
    told("the real site", **medians)
    zensical = medians["Zensical"].seconds
    return [Limit("the real site, times Zensical", medians["ours"].seconds / zensical, 0.8)]


def thousand(root: Path) -> list[Limit]:
    """Build 1,000 more entries and pages, beside the peers; then ours with 5,000."""
    make_project(root / "1000", 1000)
    costs = {"ours": ours(root / "1000"), **peers(root / "1000")}
    told("1,000 more", **costs)
    make_project(root / "5000", 5000)
    five = ours(root / "5000")
    told("5,000 more", ours=five)
    one = costs["ours"]
    return [
        Limit("1,000 more, times Zensical", one.seconds / costs["Zensical"].seconds, 0.35),
        Limit("1,000 more, MB", one.megabytes, 150),
        Limit("5,000 more, times 1,000", five.seconds / one.seconds, 5.5),
        Limit("5,000 more, MB", five.megabytes, 400),
    ]


def country(root: Path) -> list[Limit]:
    """Build all of Norway's municipalities and schools, roughly."""
    make_places(root, municipalities=357, schools=420)
    cost = ours(root)
    told("the whole country", ours=cost)
    return [
        Limit("the whole country, s", cost.seconds, 30),
        Limit("the whole country, MB", cost.megabytes, 250),
    ]


def check(root: Path) -> list[Limit]:
    """Check 1,000 and 2,000 more entries and pages."""
    costs = []
    for count in (1000, 2000):
        make_project(root / str(count), count)
        command = [sys.executable, "-m", "rusplan", "check"]
        costs.append(cost_of(command, root / str(count)))
        told(f"check, {count:,} more", ours=costs[-1])
    first, second = costs
    return [Limit("check of 2,000, times 1,000", second.seconds / first.seconds, 2.2)]


def serve(root: Path) -> list[Limit]:
    """Save a page while `make serve` runs."""
    make_project(root, 0)
    seconds = seconds_until_served(root)
    print(f"{'a page saved, until served':<38}{seconds:>8.1f} s", flush=True)
    return [Limit("a page saved, s", seconds, 2)]


ROWS: dict[str, Callable[[Path], list[Limit]]] = {
    "real": real_site,
    "1000": thousand,
    "country": country,
    "check": check,
    "serve": serve,
}


def main(rows: list[str]) -> None:
    """Measure the rows and print which limits hold."""
    limits: list[Limit] = []
    (PROJECT / "build").mkdir(exist_ok=True)
    for row in rows or ROWS:
        with tempfile.TemporaryDirectory(dir=PROJECT / "build") as folder:
            root = Path(folder) / row
            limits += ROWS[row](root)
    print(f"\n{'limit':<30}{'measured':>10}{'at most':>10}")
    for each in limits:
        verdict = "holds" if each.holds else "DOES NOT HOLD"
        print(f"{each.figure:<30}{each.value:>10.2f}{each.most:>10.2f}  {verdict}")
    sys.exit(not all(each.holds for each in limits))


if __name__ == "__main__":
    main(sys.argv[1:])
