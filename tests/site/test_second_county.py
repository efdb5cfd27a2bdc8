"""A second county takes the site over: its pages, files and paper, with the same code."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.site.building import addresses
from tests.site.pdf_text import sheets
from tests.site.test_accessibility import DESKTOP, OF_COLOURS, PHONE, violations
from tests.site.test_links import broken, crawl

MOVED = ("kommune/gamleby.html", "kommune/tovik.html", "skole/nedlagt-vgs.html")


def test_old_addresses_lead_on_without_script(browser: Browser, example_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{example_url}kommune/gamleby.html")
    page.wait_for_url("**/kommune/eksempelvik.html")
    page.goto(f"{example_url}kommune/tovik.html")
    expect(page.get_by_role("link")).to_have_text(["Eksempelvik", "Prøveøy"])
    page.goto(f"{example_url}skole/nedlagt-vgs.html")
    page.get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"hjelp\.html#velg-sted$"))
    context.close()


def test_addresses_of_old_posters_lead_on(example: Path) -> None:
    paper = example / "papir"
    now, before = (paper / f"plakat-{each}.pdf" for each in ("eksempelvik", "gamleby"))
    assert before.read_bytes() == now.read_bytes()
    text = sheets(paper / "kort-tovik.pdf")[0]
    assert re.findall("Eksempelvik|Prøveøy", text) == ["Eksempelvik", "Prøveøy"]
    assert "finnes ikke lenger" in sheets(paper / "plakat-nedlagt-vgs.pdf")[0]


def test_what_an_author_writes_stands_as_it_should_on_a_phone(page: Page, example_url: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{example_url}forebygging/arshjul.html")
    words = page.locator("td, th").evaluate_all(
        "all => all.filter(each => each.scrollWidth > each.clientWidth).map(e => e.innerText)"
    )
    assert words == []
    expect(page.locator("td").first).to_have_css("overflow-wrap", "break-word")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    picture = page.get_by_role("img", name="Fire ruter på rad")
    assert picture.evaluate("each => each.complete && each.naturalWidth > 0")
    expect(page.locator("figcaption")).to_have_text("Året på skolen i fire deler.")
    page.goto(f"{example_url}bekymring.html")
    page.locator("sup a").click()
    expect(page.locator(".footnote li:target")).to_contain_text("noe annet enn rus")
    expect(page.locator(".merke", has_text="Krever innlogging: Feide")).to_be_visible()


def test_own_file_is_told_and_is_there(page: Page, example: Path, example_url: str) -> None:
    page.goto(f"{example_url}oppfolging.html")
    link = page.get_by_role("link", name=re.compile(r"^Samtykke til .* \(PDF, 7\skB\)$"))
    expect(link).to_have_attribute("href", "filer/samtykke.pdf")
    assert PdfReader(example / "filer" / "samtykke.pdf").pages


def test_every_link_leads_somewhere(example: Path, example_url: str) -> None:
    links = crawl(example_url)
    assert broken(links) == []
    visited = {link["url"].partition("#")[0] for link in links}
    apart = {"404.html", *MOVED}
    linked_to = {example_url + each for each in addresses(example) if each not in apart}
    assert linked_to - visited == set()


def test_axe_finds_nothing(open_window: Page, example: Path, example_url: str) -> None:
    for each in addresses(example):
        if each == MOVED[0]:  # it leads on at once
            continue
        open_window.emulate_media(color_scheme="light")
        open_window.set_viewport_size({"width": PHONE, "height": 720})
        open_window.goto(example_url + each)
        assert violations(open_window) == [], each
        open_window.emulate_media(color_scheme="dark")
        open_window.set_viewport_size({"width": DESKTOP, "height": 720})
        assert violations(open_window, OF_COLOURS) == [], each


def test_paper_is_the_countys_own(example: Path) -> None:
    plan = PdfReader(example / "papir" / "rusplan.pdf")
    assert plan.metadata
    assert plan.metadata.title == "Handlingsplan mot rus: Hele planen"
    assert plan.metadata.author == "Eksempel fylkeskommune"
    text = " ".join(sheets(example / "papir" / "rusplan.pdf"))
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
    assert "Gruppepress" in " ".join(sheets(example / "papir" / "forebygging.pdf"))
    assert not (example / "papir" / "forebygging" / "undervisning.pdf").exists()
    catalog = plan.trailer["/Root"].get_object()
    assert catalog["/Lang"] == "nb"  # type: ignore[index]
    poster = sheets(example / "papir" / "plakat-eksempelvik-vgs.pdf")[0]
    assert "Trenger du hjelp nå?" in poster
    assert "På skolen og i nærheten" in poster
