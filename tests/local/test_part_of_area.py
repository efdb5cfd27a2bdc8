"""A service for a part of a municipality is shown for what it is, and hides no lack."""

import re
from pathlib import Path, PurePosixPath

import pytest

from rusplan.language import Locale
from rusplan.local.gap import PART, find_gaps
from rusplan.open_data import hsds
from rusplan.pages.drawing import Drawing
from rusplan.paper.places import places
from rusplan.problems.messages import describe
from rusplan.rounds.question import questions
from tests.bank.example import TODAY
from tests.local.example import TOWN, local_site, read_local, write_local

PART_OF_TOWN = TOWN.replace(
    "service_areas: [byen]", 'part_areas: [{area: byen, name: "Vika og Neset"}]'
)


def town_page(root: Path, town: str) -> str:
    pages = Drawing(local_site(root, byen=town)).pages()
    return " ".join(pages[PurePosixPath("kommune/byen.md")].markdown.split())


def test_page_says_for_which_part_it_is_and_that_the_rest_lacks_one(tmp_path: Path) -> None:
    page = town_page(tmp_path, PART_OF_TOWN)
    card = page[page.index('id="barnevern-byen"') :]
    assert card.index("Berre for Vika og Neset") < card.index("Barnevernet i Byen")
    assert "Barnevernstenesta (utanom Vika og Neset)" in page
    ids = re.findall(r' id="([^"]+)"', page)
    assert sorted(set(ids)) == sorted(ids)


def test_page_of_a_whole_municipality_speaks_of_no_parts(tmp_path: Path) -> None:
    page = town_page(tmp_path, TOWN)
    assert "Berre for" not in page
    assert "utanom" not in page


def test_it_is_a_gap_and_the_rest_is_asked_for(tmp_path: Path) -> None:
    site = local_site(tmp_path, byen=PART_OF_TOWN)
    town = site.directory.municipalities_by_id["byen"]
    (gaps,) = (each for each in find_gaps(site.directory) if each.municipality is town)
    assert gaps.known["barnevern"] == PART
    asked = [each.text for each in questions(site, town)]
    assert any("resten av kommunen, utanom Vika og Neset" in each for each in asked)


def test_poster_of_the_municipality_leaves_it_out(tmp_path: Path) -> None:
    def numbers(town: str) -> list[str]:
        site = local_site(tmp_path, byen=town)
        (poster,) = (each for each in places(site, "hjelp-no") if each.id == "byen")
        return [each.name for each in poster.contacts]

    assert "Barnevernet i Byen" in numbers(TOWN)
    assert "Barnevernet i Byen" not in numbers(PART_OF_TOWN)


def test_hsds_names_the_part(tmp_path: Path) -> None:
    site = local_site(tmp_path, byen=PART_OF_TOWN)
    text = hsds.to_json(site.bank, site.directory, TODAY, Locale("nn"))
    assert '"name": "Vika og Neset (Byen)"' in text


@pytest.mark.parametrize(
    ("old", "new", "remedy"),
    [
        ("service_areas: [byen]", "service_areas: [byen-sentrum]", "part_areas: [{area:"),
        ("    service_areas: [byen]\n", "", "Skriv kommunane i «service_areas»"),
        (
            "service_areas: [byen]",
            'service_areas: [byen]\n    part_areas: [{area: byen, name: "Vika"}]',
            "Behald han i «service_areas»",
        ),
        ("service_areas: [byen]", 'part_areas: [{area: byn, name: "Vika"}]', "Meinte du «byen»?"),
        ("service_areas: [byen]", "part_areas: [{area: byen}]", "Legg til «name:»"),
    ],
)
def test_fault_is_told_with_what_to_write(tmp_path: Path, old: str, new: str, remedy: str) -> None:
    assert TOWN.count(old) == 1
    _, problems = read_local(write_local(tmp_path, byen=TOWN.replace(old, new)))
    assert any(remedy in describe(problem) for problem in problems)
