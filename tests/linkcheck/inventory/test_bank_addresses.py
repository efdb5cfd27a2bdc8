"""What the bank says of its addresses: what stands there, and when a person saw it."""

from datetime import date
from pathlib import Path

from rusplan.linkcheck.check import expectations
from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
from rusplan.linkcheck.inventory.occurrence import Inventory, days_seen
from rusplan.yaml.reading import read_document

OWN, SOURCE = "https://www.rus.example/", "https://kjelde.example/"
BANK = f"""
resources:
  - id: rusinfo
    title: "Om rusmiddel"
    publisher: "Direktoratet"
    url: "{OWN}"
    sources: ["{SOURCE}"]
    seen_date: 2026-11-20
  - id: anna
    title: "Noko anna"
    replacement: rusinfo
    url: "https://anna.example/"
    seen_date: "i går"
"""


def test_a_persons_day_counts_for_every_address_of_the_entry(tmp_path: Path) -> None:
    assert days_seen(_inventory(tmp_path)) == {OWN: date(2026, 11, 20), SOURCE: date(2026, 11, 20)}


def test_only_an_entrys_own_address_is_expected_to_be_about_it(tmp_path: Path) -> None:
    expected = expectations(_inventory(tmp_path))
    assert expected[OWN].words == {"rusmiddel", "direktoratet"}
    assert SOURCE not in expected


def test_each_address_says_where_it_stands_and_what_has_come_in_its_place(tmp_path: Path) -> None:
    (own,), (other,) = (_inventory(tmp_path)[each] for each in (OWN, "https://anna.example/"))
    assert (own.file, own.line, own.entry, own.title) == (
        *("resources.yml", 6, "rusinfo", "Om rusmiddel"),
    )
    assert (own.replacement, other.replacement) == ("", "Om rusmiddel")


def _inventory(folder: Path) -> Inventory:
    (folder / "resources.yml").write_text(BANK)
    return bank_addresses([read_document(folder / "resources.yml", Path("resources.yml"))])
