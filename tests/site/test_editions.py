"""A site in three languages, one of them made up and written from right to left, read as built."""

import functools
import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, BrowserContext, Page, expect

from rusplan.linkcheck.inventory.dead_anchor import dead_anchors
from tests.site.host import hosted
from tests.site.marked import texts, words
from tests.site.offline import service_workers, until
from tests.site.second_county import example_site
from tests.site.three_editions import ADDRESS, CHANGED, FORMS, RTL, made_up, three_editions

__all__ = ["service_workers"]  # a fixture

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


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with hosted(three_editions()) as address:
        yield address


@pytest.fixture
def mirrored(browser: Browser, url: str) -> Iterator[Page]:
    """Return the front page that is written from right to left."""
    page = browser.new_page(viewport={"width": 1280, "height": 900}, service_workers="block")
    page.goto(f"{url}{RTL}/index.html")
    yield page
    page.close()


def left(page: Page, selector: str) -> float:
    box = page.locator(selector).first.bounding_box()
    assert box
    return box["x"]


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


def test_page_is_mirrored(mirrored: Page) -> None:
    assert mirrored.evaluate("getComputedStyle(document.body).direction") == "rtl"
    assert left(mirrored, ".heim") > left(mirrored, ".hjelp-snarveg")
    assert left(mirrored, ".delar li:nth-child(1)") > left(mirrored, ".delar li:nth-child(2)")
    width = mirrored.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0


@pytest.mark.parametrize("path", ["index.html", "kommune/eksempelvik.html", "hjelp.html"])
def test_numbers_are_unbroken_and_read_from_left_to_right(
    mirrored: Page, url: str, path: str
) -> None:
    mirrored.goto(f"{url}{RTL}/{path}")
    groups = mirrored.evaluate(
        """() => [...document.querySelectorAll('a[href^="tel:"]')].flatMap((link) => {
          const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode()); ) {
            const found = [...node.data.matchAll(/\\d+/g)];
            if (found.length < 2) continue;
            const boxes = found.map((match) => {
              const range = document.createRange();
              range.setStart(node, match.index);
              range.setEnd(node, match.index + match[0].length);
              return range.getBoundingClientRect();
            }).filter(({ width }) => width);
            if (boxes.length > 1 && /^[\\d +]+$/.test(node.data.trim()))
              return [boxes.map(({ x, y }) => [x, y])];
          }
          return [];
        })"""
    )
    assert groups
    for boxes in groups:
        assert [x for x, _ in boxes] == sorted(x for x, _ in boxes)
        assert len({y for _, y in boxes}) == 1


def test_all_is_read_without_scripts(browser: Browser, url: str) -> None:
    context = browser.new_context(java_script_enabled=False, service_workers="block")
    page = context.new_page()
    page.goto(f"{url}kommune/eksempelvik.html")
    page.get_by_role("link", name="English", exact=True).click()
    assert page.url == f"{url}en/kommune/eksempelvik.html"
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator('a[href^="tel:"]').first.is_visible()
    page.get_by_role("link", name="Norsk", exact=True).click()
    assert page.url == f"{url}kommune/eksempelvik.html"
    context.close()


@pytest.mark.parametrize(("written", "count"), [("eksempelvik vgs", 1), ("eksempelvik", 2)])
def test_number_takes_the_form_that_the_language_has_for_it(
    mirrored: Page, url: str, written: str, count: int
) -> None:
    mirrored.goto(f"{url}{RTL}/hjelp.html")
    mirrored.wait_for_selector("html[data-skript=klar]")
    mirrored.locator("#stadnamn").fill(written)
    said = mirrored.locator("#stadsok [role=status]").inner_text()
    assert (said[:1], said[-1:]) == (str(count), FORMS[count])


def test_switch_leads_to_the_same_place_with_the_same_choices(mirrored: Page, url: str) -> None:
    place = "kommune/eksempelvik.html?emne=rus#slag-helsestasjon"
    mirrored.goto(f"{url}{place}")
    mirrored.wait_for_selector("html[data-skript=klar]")
    mirrored.get_by_role("link", name="English", exact=True).press("Enter")
    mirrored.wait_for_url(f"{url}en/{place}")
    mirrored.goto(f"{url}om/nettstedet.html#her")
    mirrored.wait_for_selector("html[data-skript=klar]")
    mirrored.get_by_role("link", name="English").click()
    mirrored.wait_for_url(f"{url}en/index.html")


def test_help_is_read_without_network_in_the_language_that_was_opened(
    context: BrowserContext, url: str
) -> None:
    page = context.new_page()
    page.goto(f"{url}{RTL}/index.html")
    wanted = [f"{url}{RTL}/{each}" for each in ("index.html", "hjelp.html")]
    until(page, "kept => wanted.every(each => each in kept)", wanted)
    context.set_offline(True)
    page.goto(f"{url}{RTL}/hjelp.html")
    expect(page.locator("html")).to_have_attribute("lang", RTL)
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()
    page.goto(f"{url}{RTL}/endret.html")
    expect(page.get_by_role("heading", level=1)).to_have_text(made_up("Du er utan nett"))
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    page.get_by_role("link").click()
    expect(page.locator("html")).to_have_attribute("lang", RTL)
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()


def test_site_in_one_language_has_no_trace_of_others() -> None:
    site = example_site()
    for file in ("index.html", "kommune/eksempelvik.html", "404.html"):
        html = (site / file).read_text(encoding="utf-8")
        assert 'class="sprakval"' not in html
        assert "hreflang" not in html
    assert not (site / "en").exists()
