"""A site in three languages, one of them made up and written from right to left, as it is built."""

import functools
import re
from posixpath import dirname, join, normpath

import pytest
from bs4 import BeautifulSoup

from rusplan.linkcheck.inventory.dead_anchor import dead_anchors
from tests.site.marked import texts, words
from tests.site.second_county import example_site
from tests.site.three_editions import ADDRESS, CHANGED, RTL, three_editions

LANGUAGES = {"": "nb", "en": "en", RTL: RTL}
"""The language of each edition, by its folder."""

NAMES = {"Eksempelvik", "Prøveøy", "Eksempel", "fylke", "Feide"}


@functools.cache
def pages() -> dict[str, BeautifulSoup]:
    """Return every page of the site by its address."""
    site = three_editions()
    files = {file.relative_to(site).as_posix(): file for file in sorted(site.rglob("*.html"))}
    return {path: BeautifulSoup(file.read_bytes(), "html.parser") for path, file in files.items()}


def of_edition(folder: str) -> dict[str, BeautifulSoup]:
    """Return the pages of an edition, by their addresses in it."""
    others = tuple(f"{each}/" for each in LANGUAGES if each)
    start = f"{folder}/" if folder else ""
    return {
        path.removeprefix(start): page
        for path, page in pages().items()
        if path.startswith(start) and (folder or not path.startswith(others))
    }


@pytest.mark.parametrize(("folder", "language"), LANGUAGES.items())
def test_every_page_says_its_language_and_direction(folder: str, language: str) -> None:
    roots = [page.html for page in of_edition(folder).values()]
    found = {(root["lang"], root.get("dir")) for root in roots if root}
    assert found == {(language, "rtl" if language == RTL else None)}


def test_places_are_there_in_every_edition() -> None:
    main = {path for path in of_edition("") if path.startswith(("kommune/", "skole/"))}
    there = {path for path in main if pages()[path].select_one(".topp")}  # others lead on
    assert len(there) >= 4
    for folder in LANGUAGES:
        assert there <= of_edition(folder).keys()


def test_nothing_norwegian_is_left_unmarked() -> None:
    """In the made-up language no word is in Latin letters, so that any such is another's.

    Names of places are the same in all, and no attribute can say that part of it is Norwegian.
    """
    unmarked = {
        (path, said)
        for path, page in of_edition(RTL).items()
        for language, said in texts(page)
        if language == RTL and not set(words(said)) <= NAMES
    }
    assert unmarked == set()


def test_no_attribute_holds_an_element() -> None:
    """What tells its language as an element does so in text alone; elsewhere it would end a tag."""
    broken = {
        (path, name, str(value))
        for path, page in pages().items()
        for element in page.select("*")
        for name, value in element.attrs.items()
        if "<" in str(value) or not re.fullmatch("[a-zA-Z-]+", name)
    }
    assert broken == set()


def test_page_that_is_not_translated_is_led_to_and_said_to_be_in_norwegian() -> None:
    menu = pages()[f"{RTL}/index.html"].select_one(".meny")
    assert menu
    links = {str(a["href"]): a for a in menu.select("a")}
    other = links["../om/nettstedet.html"]
    assert (other["lang"], other["hreflang"], other["dir"]) == ("nb", "nb", "ltr")
    assert f"{RTL}/om/nettstedet.html" not in pages()


def test_switch_leads_to_the_same_page_or_says_that_it_does_not() -> None:
    here = pages()["kommune/eksempelvik.html"].select(".sprakval a")
    assert [(a["href"], a["lang"]) for a in here] == [
        ("../en/kommune/eksempelvik.html", "en"),
        (f"../{RTL}/kommune/eksempelvik.html", RTL),
    ]
    assert here[0].get_text() == "English"
    other = pages()["om/nettstedet.html"].select(".sprakval a")
    assert other[0]["href"] == "../en/index.html"
    assert other[0].get_text() == "English (front page: this page is not translated)"
    back = pages()[f"{RTL}/kommune/eksempelvik.html"].select(".sprakval a")
    assert [(a["href"], a["lang"], a["dir"]) for a in back] == [
        ("../../kommune/eksempelvik.html", "nb", "ltr"),
        ("../../en/kommune/eksempelvik.html", "en", "ltr"),
    ]


def alternates(page: BeautifulSoup) -> dict[str, str]:
    return {str(a["hreflang"]): str(a["href"]) for a in page.select('link[rel="alternate"]')}


def test_each_page_names_all_its_languages_and_is_named_by_them() -> None:
    named = {f"{ADDRESS}{path}": alternates(page) for path, page in pages().items()}
    several = {address: found for address, found in named.items() if found}
    assert len(several) > 20
    for address, found in several.items():
        language = next(tag for tag, other in found.items() if other == address)
        assert language in LANGUAGES.values()
        assert {tuple(named[other].items()) for other in found.values()} != set()
        assert all(named[other] == found for other in found.values())
        assert found["x-default"] == found["nb"]
    assert named[f"{ADDRESS}om/nettstedet.html"] == {}


def test_canonical_address_is_the_pages_own_and_the_sitemap_has_all() -> None:
    sitemap = (three_editions() / "sitemap.xml").read_text(encoding="utf-8")
    for path in (f"{RTL}/index.html", "en/kommune/eksempelvik.html"):
        link = pages()[path].select_one('link[rel="canonical"]')
        assert link
        assert link["href"] == f"{ADDRESS}{path}"
        assert f"<loc>{ADDRESS}{path}</loc>" in sitemap


def test_every_link_leads_to_a_page_or_file_and_every_anchor_is_there() -> None:
    site, missing = three_editions(), set()
    for path, page in pages().items():
        for link in page.select("a[href], link[href], script[src]"):
            target = str(link.get("href") or link.get("src")).partition("#")[0].partition("?")[0]
            if not target or re.match(r"[a-z]+:", target):
                continue
            own = target.removeprefix("/plan/") if target.startswith("/") else ""
            file = site / (own or normpath(join(dirname(path), target)))
            if not file.exists() and "papir/" not in target:
                missing.add((path, target))
    assert missing == set()
    assert list(dead_anchors(site, "/plan/")) == []


def test_page_that_has_changed_since_says_so_and_no_other_does() -> None:
    said = {
        path
        for path, page in of_edition("en").items()
        if "It has changed since this page was translated." in page.get_text()
    }
    assert said == {CHANGED.replace(".md", ".html")}
    page = pages()[f"en/{CHANGED.replace('.md', '.html')}"]
    assert page.select_one('.nyare a[href="../bekymring.html"]')


def test_each_edition_has_its_own_search_and_shares_the_engine() -> None:
    for folder in ("en", RTL):
        page = pages()[f"{folder}/kommune/eksempelvik.html"]
        button = page.select_one("button.sok")
        assert button
        scripts = str(button["data-scripts"]).split()
        assert scripts[0] == "../assets/search-index.js"
        assert scripts[1] == "../../assets/search-engine.js"
        assert button["data-root"] == f"../../{folder}"
        index = (three_editions() / folder / "assets" / "search-index.js").read_text("utf-8")
        assert '"kommune/eksempelvik.html' in index
        assert '"om/nettstedet.html' not in index


def test_service_worker_knows_every_edition() -> None:
    worker = (three_editions() / "sw.js").read_text(encoding="utf-8")
    for start in ("index.html", "en/index.html", f"{RTL}/index.html"):
        assert f'"{start}"' in worker


def test_site_in_one_language_has_no_trace_of_others() -> None:
    site = example_site()
    for file in ("index.html", "kommune/eksempelvik.html", "404.html"):
        html = (site / file).read_text(encoding="utf-8")
        assert 'class="sprakval"' not in html
        assert "hreflang" not in html
    assert not (site / "en").exists()
