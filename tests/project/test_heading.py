from pathlib import PurePosixPath

import pytest
from bs4 import BeautifulSoup

from rusplan.project.heading import heading_text, headings
from rusplan.project.page import Page
from tests.pages.rendered import to_html


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("## Rusmiddel er: {#x}", "Rusmiddel er:"),
        ("### Æøå 🧡 { #x }", "Æøå 🧡"),
        ("## Reagere tidleg på: [(*)](#note) {#x}", "Reagere tidleg på"),
        ("## Sjå [planen](side.md) {#x}", "Sjå planen"),
        ('# <span class="nummer">1</span> Førebygging {#x}', "1 Førebygging"),
    ],
)
def test_heading_is_known_by_its_id_as_plain_text(line: str, text: str) -> None:
    assert headings(f"Før\n\n{line}\n\nEtter") == {"x": text}


def test_heading_without_an_id_is_left_out() -> None:
    assert headings("# Sida\n\n####### For djup {#x}\n") == {}


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [("title: Sida", "Sida"), ('title: "1 Førebygging"', "1 Førebygging"), ("layout: x", "")],
)
def test_title_is_read_from_the_front_matter(front_matter: str, expected: str) -> None:
    page = Page(PurePosixPath("side.md"), f"---\n{front_matter}\n---\n\n# Anna\n")
    assert page.title == expected


@pytest.mark.parametrize("text", ["Skole, rettar og økonomi", "a*b*", "<b>", "{#x}", "# x", "&lt;"])
def test_heading_text_is_shown_as_it_is(text: str) -> None:
    html = to_html(f"## {heading_text(text)} {{#emne}}")
    [heading] = BeautifulSoup(html, "html.parser").find_all()
    assert (heading.name, heading["id"], heading.text) == ("h2", "emne", text)
