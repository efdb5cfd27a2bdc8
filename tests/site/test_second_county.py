"""A second county takes the site over: another name, colours, language and sections, same code."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from rusplan.language import Locale
from tests.locale.message import messages
from tests.programs import PROJECT
from tests.site.building import addresses
from tests.site.project_copy import change, mkdocs_build
from tests.site.readable import texts
from tests.site.searching import search
from tests.site.second_county import EXAMPLE, copy_second_county, example_site
from tests.site.test_accessibility import DESKTOP, PHONE, Scheme, violations
from tests.site.test_links import broken, crawl

BLUE, PURPLE = "rgb(26, 79, 139)", "rgb(106, 44, 145)"
PALE_BLUE, PALE_PURPLE = "rgb(156, 196, 245)", "rgb(217, 179, 240)"

NYNORSK = {
    "auke", "berre", "byrjing", "dei", "difor", "eg", "eit", "elevane", "enno", "finst", "fleire",
    "framside", "frå", "føresett", "føresette", "gjeld", "gjer", "heile", "heim", "heimeside", "ho",
    "ikkje", "kjelde", "kor", "korleis", "kva", "kvar", "kven", "lenkje", "meir", "mykje",
    "nettstaden", "noko", "nokon", "nærleiken", "opningstider", "rettleiar", "sida", "sidan", "sjå",
    "sjølv", "skolane", "skolar", "stadfesta", "tenesta", "tenester", "tilsett", "treng", "vere",
    "vidaregåande", "òg",
}  # fmt: skip
"""Words that are Nynorsk and no bokmål, beside those that the catalog tells."""

MOVED = ("kommune/gamleby.html", "kommune/tovik.html", "skole/nedlagt-vgs.html")

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PLACE = re.compile(r"%\\\((?:\w+)\\\)s|\\\{(?:\w+)\\\}")


class _Tagless(yaml.SafeLoader):
    """Reads `!ENV [NAME, …]` as the list that it is written as."""


def _listed(loader: _Tagless, node: yaml.SequenceNode) -> list[object]:
    return loader.construct_sequence(node)


_Tagless.add_constructor("!ENV", _listed)


@pytest.fixture(scope="module")
def county() -> Path:
    return example_site()


@pytest.fixture(scope="module")
def county_url(example_url: str) -> str:
    return example_url


@pytest.fixture(scope="module")
def read(county: Path) -> dict[str, str]:
    """Return what readers meet, by the name of the file."""
    return dict(texts(county, own="nb"))


@pytest.fixture
def bokmal() -> dict[str, str]:
    """Return each message whose translation is another, with its translation."""
    translated = Locale("nb").gettext
    return {each: said for each, _ in messages() if (said := translated(each)) != each}


def config(root: Path) -> dict[str, Any]:
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.load(text, _Tagless)  # noqa: S506 - a safe loader
    return read


def test_only_names_menu_language_and_one_block_are_set_anew() -> None:
    ours, theirs = config(PROJECT), config(EXAMPLE)
    # Which other languages there are is each county's own choice.
    assert ours["extra"].keys() - {"editions"} == theirs["extra"].keys()
    assert ours["extra"]["plan"].keys() == theirs["extra"]["plan"].keys()
    for each in (ours, theirs):
        for name in ("site_name", "site_description", "site_author", "nav", "extra"):
            del each[name]
        del each["theme"]["language"]
    assert ours == theirs


def test_every_page_is_in_bokmal(county: Path) -> None:
    for file in county.rglob("*.html"):
        assert '<html lang="nb"' in file.read_text(encoding="utf-8"), file


def test_nothing_of_the_first_county_is_left(county: Path, read: dict[str, str]) -> None:
    data = ("hsds.json", "ressursbank.json", "ressursbank.schema.json")
    everything = read | {name: (county / name).read_text(encoding="utf-8") for name in data}
    for name, text in everything.items():
        assert re.findall(r"Møre|Romsdal|Rusplan\b|2019", text) == [], name


def test_county_and_plan_are_named(read: dict[str, str]) -> None:
    assert "Handlingsplan mot rus – Eksempel fylke" in read["index.html"]
    assert "Handlingsplan mot rus, Eksempel fylke. Revidert mars 2025." in read["404.html"]
    assert "Eksempelplanen" in read["404.html"]
    assert "Endret siden 2025" in read["forebygging.html"]
    assert "Flyttet siden 2025" in read["banken.html"]


def test_no_message_is_left_in_nynorsk(read: dict[str, str], bokmal: dict[str, str]) -> None:
    patterns = {
        each: re.compile(rf"(?<!\w){_PLACE.sub('.{1,60}?', re.escape(each))}(?!\w)")
        for each in bokmal
    }
    found = {
        (name, each)
        for name, text in read.items()
        for each, pattern in patterns.items()
        if pattern.search(text)
    }
    assert found == set()


def test_no_word_gives_nynorsk_away(read: dict[str, str], bokmal: dict[str, str]) -> None:
    said = {word.lower() for each in bokmal.values() for word in WORD.findall(each)}
    ours = {word.lower() for each in bokmal for word in WORD.findall(each)}
    telling = (ours - said) | NYNORSK
    for name, text in read.items():
        words = {word.lower() for word in WORD.findall(text)}
        assert words & telling == set(), name


@pytest.mark.parametrize(
    ("scheme", "path", "colour"),
    [
        ("light", "forebygging.html", BLUE),
        ("light", "oppfolging.html", PURPLE),
        ("dark", "forebygging.html", PALE_BLUE),
        ("dark", "oppfolging.html", PALE_PURPLE),
    ],
)
def test_section_has_its_own_colour(
    page: Page, county_url: str, scheme: Scheme, path: str, colour: str
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(county_url + path)
    expect(page.locator("main h2").first).to_have_css("color", colour)
    expect(page.locator("h1 .nummer")).to_have_css("background-color", colour)


def test_front_page_shows_as_many_sections_as_there_are(page: Page, county_url: str) -> None:
    page.goto(county_url)
    titles = page.locator(".delar strong")
    expect(titles).to_have_text(
        ["Mål og ansvar", "Forebygging", "Bekymring", "Oppfølging", "Lærlinger"]
    )
    expect(titles.nth(1)).to_have_css("color", BLUE)
    expect(titles.nth(3)).to_have_css("color", PURPLE)
    expect(page.locator(".mal li").nth(1)).to_have_css("border-top-color", BLUE)
    marks = page.locator(".heim circle")
    assert [mark.get_attribute("class") for mark in marks.all()] == ["del-1", "del-2", "del-3"]


def test_sub_page_keeps_its_section(page: Page, county_url: str) -> None:
    page.goto(f"{county_url}forebygging/undervisning.html")
    expect(page.locator("main h2").first).to_have_css("color", BLUE)
    page.set_viewport_size({"width": 1280, "height": 720})
    head = page.locator(".snarveg").get_by_role("link", name="2 Forebygging")
    expect(head).to_have_attribute("aria-current", "true")
    expect(page.locator(".snarveg a:visible")).to_have_text(
        ["1 Mål og ansvar", "2 Forebygging", "3 Bekymring", "4 Oppfølging", "5 Lærlinger"]
    )
    beside = page.get_by_role("navigation", name="Sidene i denne delen")
    expect(beside.get_by_role("link")).to_have_text(["2 Forebygging", "Årshjul", "Undervisning"])
    expect(beside.locator("[aria-current=page]")).to_have_text("Undervisning")
    expect(page.locator(".bla a")).to_have_text(
        [re.compile("Årshjul$"), re.compile("3 Bekymring$")]
    )
    expect(page.locator("main p.papir a").first).to_have_attribute(
        "href", "../papir/forebygging.pdf"
    )
    beside.get_by_role("link", name="2 Forebygging").click()
    expect(head).to_have_attribute("aria-current", "page")


def test_section_without_sub_pages_lists_none(page: Page, county_url: str) -> None:
    page.goto(f"{county_url}mal.html")
    expect(page.locator(".delsider")).to_have_count(0)


def test_old_addresses_lead_on_without_script(browser: Browser, county_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{county_url}kommune/gamleby.html")
    page.wait_for_url("**/kommune/eksempelvik.html")
    page.goto(f"{county_url}kommune/tovik.html")
    expect(page.get_by_role("link")).to_have_text(["Eksempelvik", "Prøveøy"])
    page.goto(f"{county_url}skole/nedlagt-vgs.html")
    page.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"hjelp\.html#velg-sted$"))
    context.close()


def test_addresses_of_old_posters_lead_on(county: Path) -> None:
    paper = county / "papir"
    now, before = (paper / f"plakat-{each}.pdf" for each in ("eksempelvik", "gamleby"))
    assert before.read_bytes() == now.read_bytes()
    text = PdfReader(paper / "kort-tovik.pdf").pages[0].extract_text()
    assert re.findall("Eksempelvik|Prøveøy", text) == ["Eksempelvik", "Prøveøy"]
    assert (
        "finnes ikke lenger" in PdfReader(paper / "plakat-nedlagt-vgs.pdf").pages[0].extract_text()
    )


def test_menu_has_the_sub_pages_under_their_section(page: Page, county_url: str) -> None:
    page.goto(county_url)
    page.locator("#meny > summary").click()
    section = page.locator("#meny li", has=page.get_by_role("link", name="2 Forebygging"))
    expect(section.get_by_role("link")).to_have_text(["2 Forebygging", "Årshjul", "Undervisning"])


def test_what_an_author_writes_stands_as_it_should_on_a_phone(page: Page, county_url: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{county_url}forebygging/arshjul.html")
    words = page.locator("td, th").evaluate_all(
        "all => all.filter(each => each.scrollWidth > each.clientWidth).map(e => e.innerText)"
    )
    assert words == []
    expect(page.locator("td").first).to_have_css("overflow-wrap", "break-word")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    picture = page.get_by_role("img", name="Fire ruter på rad")
    assert picture.evaluate("each => each.complete && each.naturalWidth > 0")
    expect(page.locator("figcaption")).to_have_text("Året på skolen i fire deler.")
    page.goto(f"{county_url}bekymring.html")
    page.locator("sup a").click()
    expect(page.locator(".footnote li:target")).to_contain_text("noe annet enn rus")
    expect(page.locator(".merke", has_text="Krever innlogging: Feide")).to_be_visible()


def test_own_file_is_told_and_is_there(page: Page, county: Path, county_url: str) -> None:
    page.goto(f"{county_url}oppfolging.html")
    link = page.get_by_role("link", name=re.compile(r"^Samtykke til .* \(PDF, 7\skB\)$"))
    expect(link).to_have_attribute("href", "filer/samtykke.pdf")
    assert PdfReader(county / "filer" / "samtykke.pdf").pages


def test_every_link_leads_somewhere(county: Path, county_url: str) -> None:
    links = crawl(county_url)
    assert broken(links) == []
    visited = {link["url"].partition("#")[0] for link in links}
    apart = {"404.html", *MOVED}
    linked_to = {county_url + each for each in addresses(county) if each not in apart}
    assert linked_to - visited == set()


def test_search_answers_in_bokmal(page: Page, county_url: str) -> None:
    page.goto(county_url)
    first = search(page, "hvem kan jeg snakke med").first
    expect(first.locator("a.treff")).to_have_text("Eksempelsamtalen")
    expect(first.locator("a.treff")).to_have_attribute(
        "href", re.compile(r"banken\.html#samtalen$")
    )
    expect(page.locator("dialog label")).to_have_text("Hva leter du etter?")
    page.get_by_role("searchbox").fill("overdose")
    expect(page.locator("dialog [role=status]")).to_contain_text("Haster det? Ring numrene øverst.")
    expect(page.locator("dialog .hastar .ring")).to_have_text("Ring 21 23 45 67 Eksempellinjen")


def test_what_scripts_say_is_bokmal(page: Page, county_url: str) -> None:
    page.goto(f"{county_url}banken.html")
    expect(page.locator("#nodlinja .tilstand")).to_have_text("Åpent nå")
    expect(page.locator("#samtalen .tilstand").first).to_have_text(
        re.compile("^(Åpent nå|Stengt nå|Åpner)")
    )
    expect(page.locator("#filter .tal")).to_have_text("8 av 8 oppføringer")
    page.goto(f"{county_url}hjelp.html")
    page.get_by_label("Skriv kommune eller skole").fill("xyz")
    expect(page.locator("#stadsok [role=status]")).to_contain_text("Ingen treff. Prøv en annen")


def test_link_status_is_told_in_bokmal(read: dict[str, str]) -> None:
    told = read["om/lenkjestatus.html"]
    assert "Sist kontrollert 24.11.2026: 4 adresser." in told
    assert "Død. Siden finnes ikke (404)." in told
    assert "Må ses på. Siden krever innlogging." in told
    assert "aldri" in told


@pytest.mark.parametrize(("scheme", "width"), [("light", PHONE), ("dark", DESKTOP)])
def test_axe_finds_nothing(
    page: Page, county: Path, county_url: str, scheme: Scheme, width: int
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 720})
    leads_on = MOVED[0]
    for each in addresses(county):
        if each == leads_on:
            continue
        page.goto(county_url + each)
        assert violations(page) == [], each


def test_paper_is_the_countys_own(county: Path) -> None:
    plan = PdfReader(county / "papir" / "rusplan.pdf")
    assert plan.metadata
    assert plan.metadata.title == "Handlingsplan mot rus: Hele planen"
    assert plan.metadata.author == "Eksempel fylkeskommune"
    text = " ".join(page.extract_text() for page in plan.pages)
    in_order = (
        "Hvem gjør hva",
        "På det første foreldremøtet",
        "Rus er tema på foreldremøtet",
        "Gruppepress",
        "Ett tegn sier lite",
        "Den som er bekymret, sier fra",
        "Eleven bestemmer",
        "opplæringskontoret",
    )
    places = [text.index(each) for each in in_order]
    assert places == sorted(places)
    assert "Forlat siden" not in text
    assert "↩" not in text
    section = PdfReader(county / "papir" / "forebygging.pdf")
    assert "Gruppepress" in " ".join(page.extract_text() for page in section.pages)
    assert not (county / "papir" / "forebygging" / "undervisning.pdf").exists()
    catalog = plan.trailer["/Root"].get_object()
    assert catalog["/Lang"] == "nb"  # type: ignore[index]
    poster = PdfReader(county / "papir" / "plakat-eksempelvik-vgs.pdf").pages[0].extract_text()
    assert "Trenger du hjelp nå?" in poster
    assert "På skolen og i nærheten" in poster


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "language: nb",
            "language: sv",
            "mkdocs.yml:10:13: feil: theme.language: Verdien er ikkje",
        ),
        ("year: 2025", "yaer: 2025", "mkdocs.yml:21:5: feil: yaer: Feltet finst ikkje"),
        ('light: "#1a4f8b"', 'light: "#9cc4f5"', "mkdocs.yml:24:17: feil: light: Fargen skil seg"),
        ("[endret.md, ", "[borte.md, ", "mkdocs.yml:28:14: feil: footer: Id-en finst ikkje"),
    ],
)
def test_fault_in_the_block_stops_the_build(tmp_path: Path, old: str, new: str, said: str) -> None:
    project = copy_second_county(tmp_path)
    change(project / "mkdocs.yml", old, new)
    built = mkdocs_build(project)
    assert built.returncode == 1
    assert said in built.stderr
    assert "Traceback" not in built.stderr
    assert not (project / "site").exists()
