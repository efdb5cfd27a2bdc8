from dataclasses import replace
from pathlib import Path

import pytest

from rusplan.pages.paper import documents, poster_list
from rusplan.project import Edition
from rusplan.project.settings import Settings
from tests.bank.example import PAGE, example_site
from tests.pages.test_drawing import expanded


@pytest.fixture
def site(tmp_path: Path) -> Edition:
    page = PAGE.replace("[[hjelp: hjelp]]", "[[papir: hjelp]]")
    return example_site(tmp_path, page=page.replace("title: Sida", "title: 1 Sida\nsection: 1"))


def test_documents_are_linked_when_they_are_made(site: Edition) -> None:
    made = replace(site, settings=replace(site.settings, paper=True))
    shown = expanded(made, "[[papir: hjelp]]")
    for document in documents(site):
        assert f'href="{document.path}"' in shown


def test_no_document_is_linked_when_none_is_made(site: Edition) -> None:
    assert "href" not in expanded(site, "[[papir: hjelp]]")


def test_each_section_of_the_plan_is_a_document(site: Edition) -> None:
    assert ("papir/side.pdf", "1 Sida") in [(each.path, each.title) for each in documents(site)]


def test_poster_shows_the_list_that_the_page_names(site: Edition) -> None:
    assert poster_list(site.pages) == "hjelp"


@pytest.mark.parametrize(("made", "expected"), [("1", True), (1, True), ("", False), (None, False)])
def test_setting_says_whether_documents_are_made(made: object, *, expected: bool) -> None:
    assert Settings.from_extra({"paper": made}).paper is expected
