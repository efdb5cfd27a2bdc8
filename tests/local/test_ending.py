"""A place that comes to an end: told before its last day, and led on from after it."""

from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

import pytest

from rusplan.language import Locale
from rusplan.pages.drawing import Drawing
from rusplan.pages.moved_page import moved_pages
from rusplan.problems.messages import describe
from rusplan.problems.problem import ProblemCode as Code
from rusplan.project import Edition, Project
from tests.local.example import ISLAND, SCHOOLS, TOWN, write_local

LAST = date(2026, 12, 31)
ENDS = f"end_date: {LAST}\n"
AFTER = date(2027, 1, 1)


def opened(root: Path, day: date, **files: str) -> Project:
    return Project.open(write_local(root, **files), day)


def merged(root: Path, day: date) -> Edition:
    return opened(root, day, oya=f"{ISLAND}{ENDS}successors: [byen]\n").edition()


def page(edition: Edition, path: str) -> str:
    return Drawing(edition).pages()[PurePosixPath(path)].markdown


def test_until_its_last_day_it_is_there_and_says_what_comes(tmp_path: Path) -> None:
    edition = merged(tmp_path, LAST)
    told = page(edition, "kommune/oya.md")
    assert "Siste dag: 31. desember 2026. Deretter: [Byen](byen.md)." in told
    assert moved_pages(edition) == {}


def test_from_the_day_after_its_address_leads_on(tmp_path: Path) -> None:
    edition = merged(tmp_path, AFTER)
    assert PurePosixPath("kommune/oya.md") not in Drawing(edition).pages()
    ((address, html),) = moved_pages(edition).items()
    assert address == "kommune/oya.html"
    assert 'http-equiv="refresh" content="0; url=byen.html"' in html
    assert ">Øya<" not in page(edition, "side.md")


def test_former_address_of_what_has_ended_leads_on_too(tmp_path: Path) -> None:
    island = f"{ISLAND}former_ids: [holmen]\n{ENDS}successors: [byen]\n"
    edition = opened(tmp_path, AFTER, oya=island).edition()
    assert set(moved_pages(edition)) == {"kommune/oya.html", "kommune/holmen.html"}


def test_chain_is_followed_to_what_is_there_and_a_ring_leads_nowhere(tmp_path: Path) -> None:
    ring = {
        "oya": f"{ISLAND}{ENDS}successors: [byen]\n",
        "byen": f"{TOWN}{ENDS}successors: [oya]\n",
    }
    pages = moved_pages(opened(tmp_path, AFTER, **ring).edition())
    assert "refresh" not in pages["kommune/oya.html"]
    assert "Staden finst ikkje lenger" in pages["kommune/oya.html"]


def test_closed_school_leads_to_where_another_is_chosen(tmp_path: Path) -> None:
    schools = SCHOOLS.replace("    municipality: byen\n", f"    municipality: byen\n    {ENDS}")
    html = moved_pages(opened(tmp_path, AFTER, skolar=schools).edition())["skole/byen-vgs.html"]
    assert "Staden finst ikkje lenger" in html
    assert 'href="../side.html' in html


def test_what_is_still_there_is_told_and_nothing_stops(tmp_path: Path) -> None:
    town = f"{TOWN}{ENDS}successors: [oya]\n"
    assert opened(tmp_path, LAST, byen=town).problems == []
    project = opened(tmp_path, AFTER, byen=town)
    assert project.errors == []
    told = {str(each.position): describe(each) for each in project.problems
            if each.code is Code.PLACE_ENDED}  # fmt: skip
    assert set(told) == {"local/byen.yml:12:21", "local/skolar.yml:7:19"}
    assert all("Skriv «oya» i staden." in each for each in told.values())
    assert PurePosixPath("skole/byen-vgs.md") in Drawing(project.edition()).pages()


@pytest.mark.parametrize(
    ("new", "code"),
    [("successors: [byn]", Code.UNDEFINED_ID), ("end_date: 2026-13-01", Code.BAD_DATE)],
)
def test_fault_is_told(tmp_path: Path, new: str, code: Code) -> None:
    assert code in [each.code for each in opened(tmp_path, LAST, oya=f"{ISLAND}{new}\n").problems]


def test_each_edition_leads_on_in_its_own_folder(tmp_path: Path) -> None:
    edition = merged(tmp_path, AFTER)
    english = replace(edition, folder="en", locale=Locale("en"))
    ((address, html),) = moved_pages(english).items()
    assert address == "en/kommune/oya.html"
    assert '<html lang="en">' in html
    assert "url=byen.html" in html
