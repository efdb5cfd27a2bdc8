from pathlib import Path

import pytest

from rusplan.linkcheck.inventory.dead_anchor import dead_anchors


def dead(site: Path, pages: dict[str, str], folder: str = "/") -> list[str]:
    """Return the links that are told of in a site of a few pages, each with its page."""
    for address, html in pages.items():
        (site / address).parent.mkdir(exist_ok=True)
        (site / address).write_text(f"<!doctype html><title>Side</title>{html}", encoding="utf-8")
    return [f"{each.page} → {each.target}" for each in dead_anchors(site, folder)]


def test_place_that_is_not_on_the_page_is_told(tmp_path: Path) -> None:
    links = '<a href="#borte">a</a> <a href="om/b.html#her">b</a> <a href="om/b.html#borte">c</a>'
    back = '<p id="her"><a href="../index.html#topp">a</a> <a href="../#borte">a</a>'
    pages = {"index.html": f'<h1 id="topp">A</h1>{links}', "om/b.html": back}
    assert dead(tmp_path, pages) == [
        "index.html → #borte",
        "index.html → om/b.html#borte",
        "om/b.html → ../#borte",
    ]


@pytest.mark.parametrize(
    "link",
    [
        "#",
        "#top",
        "#TOP",
        "index.html",
        "#nær%20deg",
        "#gamal",
        "borte.html#x",
        "https://a.example/#x",
        "//a.example/#x",
        "mailto:post@a.example#x",
        "http://[#x",
    ],
)
def test_nothing_is_told_of_what_is_there_or_leads_out(tmp_path: Path, link: str) -> None:
    page = f'<p id="nær deg"><a name="gamal"></a><a href="{link}">x</a>'
    assert dead(tmp_path, {"index.html": page}) == []


def test_links_may_name_the_whole_path(tmp_path: Path) -> None:
    pages = {"404.html": '<a href="/plan/index.html#borte">x</a>', "index.html": ""}
    assert dead(tmp_path, pages, "/plan/") == ["404.html → /plan/index.html#borte"]
    assert dead(tmp_path, pages, "/") == []


def test_line_of_links_to_one_place_is_told_once_a_page(tmp_path: Path) -> None:
    link = '<a href="#borte">x</a>'
    assert dead(tmp_path, {"index.html": link * 3, "b.html": link}) == [
        "b.html → #borte",
        "index.html → #borte",
    ]
