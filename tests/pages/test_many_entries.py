from pathlib import Path, PurePosixPath

from rusplan.language import Locale
from rusplan.open_data import export
from rusplan.pages.drawing import Drawing
from rusplan.search.part import Kind, Part, page_parts
from tests.bank.example import BANK, example_site, read_project, write_project
from tests.pages.rendered import rendered

MANY = 1_000
NAMES = ("Telefonen", "Heftet", "Nettsida")

ENTRY = """\
  - id: hefte-{number}
    title: "Æøå 🧡 hefte {number}"
    language: nb
    publisher: "Utgivaren"
    type: hefte
    audience: [tilsett]
    topics: [rus]
    description: "Eit hefte å lese."
    status: current
    url: "https://example.org/{number}"
    related: [nettsida]
    assured_date: 2026-10-08
    sources: ["https://example.org/{number}"]
"""
LINE = '          - {{entry: hefte-{number}, label: "Hefte {number}"}}\n'


def big_bank() -> str:
    """Return the example with many more entries, each in a list."""
    entries = "".join(ENTRY.format(number=number) for number in range(MANY))
    lines = "".join(LINE.format(number=number) for number in range(MANY))
    bank = BANK.replace("\nlists:\n", f"{entries}\nlists:\n")
    return bank.replace("          - entry: heftet\n", f"{lines}          - entry: heftet\n")


def test_a_thousand_entries_are_all_shown_found_and_exported(tmp_path: Path) -> None:
    site = example_site(tmp_path, big_bank())
    html = rendered(Drawing(site).page(PurePosixPath("side.md"), "[[heile banken]]"))
    assert html.count('<li class="oppforing" id="hefte-') == MANY
    parts = page_parts(Part("side.html", "Sida", Kind.PAGE), html, Locale("nn"))
    found = {part.heading for part in parts if part.kind in {Kind.ENTRY, Kind.FORMER_ENTRY}}
    assert found == {f"Æøå 🧡 hefte {number}" for number in range(MANY)} | set(NAMES)
    assert export.to_csv(site.bank).count("\r\n") == MANY + 4


def test_each_of_a_thousand_faults_is_said(tmp_path: Path) -> None:
    bank = big_bank().replace("status: current", "status: curent")
    _, problems = read_project(write_project(tmp_path, bank))
    assert len(problems) == MANY + 1
