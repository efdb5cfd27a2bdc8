"""The menu says which pages are sub-pages of a section, and of which."""

from pathlib import PurePosixPath
from typing import Any

import pytest

from rusplan.pages.paper import section_pages, sub_pages
from rusplan.project.page import Page
from rusplan.project.sub_page import with_sub_pages

SOURCES = {
    "index.md": "# Framside",
    "ein.md": "---\ntitle: Ein\nsection: 1\n---\n",
    "to.md": "---\ntitle: To\nsection: 2\n---\n",
    "ein/b.md": "# B",
    "ein/a.md": "# A",
    "om.md": "# Om",
    "ein/c.md": "---\nsection: 1\n---\n# C",
}
PAGES = {PurePosixPath(path): Page(PurePosixPath(path), text) for path, text in SOURCES.items()}


def sections(menu: Any) -> dict[str, int]:
    found = with_sub_pages(PAGES, menu)
    return {str(path): page.section for path, page in found.items() if page.head}


@pytest.mark.parametrize(
    ("menu", "expected"),
    [
        ([{"Ein": ["ein.md", "ein/b.md", {"Kalla A": "ein/a.md"}]}, "to.md"],
         {"ein/b.md": 1, "ein/a.md": 1}),
        ([{"Ein": ["ein.md", {"Meir": ["ein/b.md", "ein/a.md"]}]}], {"ein/b.md": 1, "ein/a.md": 1}),
        ([{"Ein": ["ein/b.md", "ein.md"]}], {"ein/b.md": 1}),
        ([{"Planen": ["ein.md", "to.md", "om.md"]}], {}),
        ([{"Om": ["om.md", "ein/a.md"]}, "ein.md"], {}),
        ([{"Ein": ["ein.md", "borte.md", "https://example.org/"]}], {}),
        ([{"Ein": ["ein.md", "ein/c.md", "ein/a.md"]}], {"ein/c.md": 1, "ein/a.md": 1}),
        (["ein.md"], {}),
        (None, {}),
        ("tull", {}),
        ([None, 3, {"Ein": None}], {}),
    ],
)  # fmt: skip
def test_group_with_one_section_is_that_section(menu: Any, expected: dict[str, int]) -> None:
    assert sections(menu) == expected


def test_on_paper_they_follow_their_section_in_the_order_of_the_menu() -> None:
    menu = [{"Ein": ["ein.md", "ein/c.md", "ein/b.md", "ein/a.md"]}, "to.md"]
    pages = with_sub_pages(PAGES, menu)
    assert list(map(str, section_pages(pages))) == ["ein.md", "to.md"]
    assert list(map(str, sub_pages(pages, PurePosixPath("ein.md")))) == [
        "ein/c.md",
        "ein/b.md",
        "ein/a.md",
    ]


def test_sub_page_says_what_its_frame_must_know() -> None:
    pages = with_sub_pages(PAGES, [{"Ein": ["ein.md", "ein/b.md"]}])
    assert pages[PurePosixPath("ein/b.md")].about_section == {"section": 1, "head": "ein.html"}
    assert pages[PurePosixPath("ein.md")].about_section == {"section": 1}
    assert pages[PurePosixPath("om.md")].about_section == {}
