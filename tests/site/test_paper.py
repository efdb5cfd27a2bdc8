"""The site on paper: what the PDFs say, and that they can hang on a wall."""

import re
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader
from weasyprint import HTML

from rusplan.build_day import build_day
from rusplan.pages.paper import poster_list, section_pages
from rusplan.paper.built_site import BuiltSite
from rusplan.paper.publication import print_documents
from rusplan.project import Project
from tests.programs import PROJECT
from tests.site.building import SITE_URL, printed_site
from tests.site.pdf import (
    DOCUMENTS,
    MM,
    ON_ONE_SHEET,
    SECTIONS,
    annotations,
    codes,
    outline,
    squeezed,
    text,
)
from tests.site.pdf_boxes import boxes, overlaps
from tests.site.tree import edition, editions, number, numbers

ON_SCREEN = (
    "nav, .papir, .opnar, .skjult, .handling, .vidare-hjelp, .forlat, .om-forlat, .footnote-backref"
)
"""What is of no use on paper."""


@pytest.fixture(scope="module")
def site() -> Path:
    """Return the folder of the site, when its PDFs are made."""
    return printed_site()


@pytest.mark.parametrize("name", ["rusplan", *SECTIONS])
def test_bookmarks_are_the_headings_of_the_pages(site: Path, name: str) -> None:
    pages = ["index", *SECTIONS] if name == "rusplan" else [name]
    mains = [
        BeautifulSoup((site / f"{each}.html").read_text(), "html.parser").main for each in pages
    ]
    headings = [
        " ".join(heading.get_text().split())
        for main in mains
        if main
        for heading in main.select("h1, h2, h3:not(.namn)")  # an entry's name is no chapter
    ]
    bookmarks = [title for _, title in outline(PdfReader(site / "papir" / f"{name}.pdf"))]
    contents = edition().locale.gettext("Innhald")
    assert [title for title in bookmarks if title != contents] == headings


def test_sections_stand_at_the_top_of_the_bookmarks(site: Path) -> None:
    top = [title for level, title in outline(PdfReader(site / "papir/rusplan.pdf")) if level == 1]
    assert top[1:] == [each.title for each in section_pages(edition().pages).values()]


@pytest.mark.parametrize("name", SECTIONS)
def test_every_word_of_a_section_is_in_its_pdf_and_in_the_whole_plan(site: Path, name: str) -> None:
    main = BeautifulSoup((site / f"{name}.html").read_text(), "html.parser").main
    assert main
    for left_out in main.select(ON_SCREEN):
        left_out.decompose()
    pieces = list(main.stripped_strings)
    assert len(pieces) > 3
    for document in (name, "rusplan"):
        paper = text(site / "papir" / f"{document}.pdf")
        assert [piece for piece in pieces if squeezed(piece) not in paper] == []


def test_link_within_the_plan_stays_within_the_pdf(site: Path) -> None:
    pdf = PdfReader(site / "papir/rusplan.pdf")
    inner = {str(link["/Dest"]) for link in annotations(pdf) if "/Dest" in link}
    assert set(SECTIONS) <= inner


@pytest.mark.parametrize("folder", [each.folder for each in editions()])
@pytest.mark.parametrize("name", ON_ONE_SHEET)
def test_it_is_one_a4_sheet(site: Path, folder: str, name: str) -> None:
    (page,) = PdfReader(site / folder / "papir" / f"{name}.pdf").pages
    assert (round(page.mediabox.width / MM), round(page.mediabox.height / MM)) == (210, 297)


def test_checklist_has_the_steps_of_the_page(site: Path) -> None:
    page = BeautifulSoup((site / edition().landmarks.steps).read_text(), "html.parser")
    steps = [step.get_text() for step in page.select("li[id^=steg-]")]
    assert steps
    paper = text(site / "papir/sjekkliste.pdf")
    places = [paper.find(squeezed(step)) for step in steps]
    assert places == sorted(places)
    assert places[0] > 0
    gettext = edition().locale.gettext
    assert squeezed(gettext("Dato") + gettext("Initialar")) in paper


def test_checklist_has_the_numbers_to_call_first(site: Path) -> None:
    list_id = poster_list(edition().pages)
    assert list_id
    first = edition().bank.lists_by_id[list_id].groups[0].items
    paper = text(site / "papir/sjekkliste.pdf")
    assert first
    assert [each.entry for each in first if squeezed(number(each.entry)) not in paper] == []


@pytest.mark.parametrize("folder", [each.folder for each in editions()])
@pytest.mark.parametrize("name", ["plakat", "kort"])
def test_numbers_can_be_read_and_the_code_leads_to_the_page(
    site: Path, folder: str, name: str
) -> None:
    file = site / folder / "papir" / f"{name}.pdf"
    paper = text(file)
    list_id = poster_list(edition().pages)
    assert list_id
    for each in numbers(list_id):
        assert squeezed(each) in paper
    found = codes(file)
    assert set(found) == {f"{SITE_URL}{folder}/" if folder else SITE_URL}
    assert len(found) == (1 if name == "plakat" else 10)


def test_cards_lie_as_far_apart_as_they_are_large(site: Path) -> None:
    places: list[tuple[float, float]] = []

    def note(part: str, page: list[float], matrix: list[float], *_: Any) -> None:
        if edition().locale.gettext("Treng du hjelp no?")[:8] in part:
            across, down = matrix[4] * page[0] / MM, matrix[5] * page[3] / MM
            places.append((across, down))

    PdfReader(site / "papir/kort.pdf").pages[0].extract_text(visitor_text=note)
    across, down = ([place[axis] for place in places] for axis in (0, 1))
    assert len(places) == 10
    assert max(across) - min(across) == pytest.approx(85, abs=0.1)
    assert max(down) - min(down) == pytest.approx(4 * 55, abs=0.1)


def for_the_county(folder: Path) -> dict[str, bytes]:
    """Print the documents for the whole county again, from the pages in a folder."""
    site = Project.open(PROJECT, build_day()).edition()
    return dict(islice(print_documents(site, BuiltSite(folder)), len(DOCUMENTS)))


@pytest.fixture(scope="module")
def without_address(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the PDFs of a site that does not know where it will be published."""
    folder = tmp_path_factory.mktemp("site")
    for file in printed_site().glob("*.html"):
        page = re.sub(r'<link rel="canonical".*', "", file.read_text(encoding="utf-8"))
        (folder / file.name).write_text(page, encoding="utf-8")
    (folder / "papir").mkdir()
    for path, content in for_the_county(folder).items():
        (folder / path).write_bytes(content)
    return folder / "papir"


@pytest.mark.parametrize("name", ["plakat", "kort"])
def test_without_an_address_the_site_is_named_instead(without_address: Path, name: str) -> None:
    file = without_address / f"{name}.pdf"
    assert codes(file) == []
    assert squeezed(f"«{BuiltSite(printed_site()).name}»") in text(file)


def test_without_an_address_no_link_leads_into_the_reader_s_own_files(
    without_address: Path,
) -> None:
    for file in without_address.glob("*.pdf"):
        for link in annotations(PdfReader(file)):
            assert "/Dest" in link or re.match(r"https?:|tel:|sms:", link["/A"]["/URI"])


def test_same_pages_give_the_same_pdf(site: Path) -> None:
    again = for_the_county(site)
    assert [path for path, pdf in again.items() if (site / path).read_bytes() != pdf] == []


def test_every_place_has_a_poster_and_a_card_with_a_code_to_its_page(site: Path) -> None:
    pages = [*site.glob("kommune/*.html"), *site.glob("skole/*.html")]
    directory = edition().directory
    assert len(pages) == len(directory.municipalities) + len(directory.schools) > 0
    for page in pages:
        for name in ("plakat", "kort"):
            assert len(PdfReader(site / "papir" / f"{name}-{page.stem}.pdf").pages) == 1
        poster = site / "papir" / f"plakat-{page.stem}.pdf"
        assert codes(poster) == [SITE_URL + page.relative_to(site).as_posix()]


def test_page_of_a_place_leads_to_its_poster_and_card(site: Path) -> None:
    place = edition().directory.municipalities[0].id
    page = BeautifulSoup((site / f"kommune/{place}.html").read_text(), "html.parser")
    links = [str(link["href"]) for link in page.select("p.papir a")]
    assert links == [f"../papir/plakat-{place}.pdf", f"../papir/kort-{place}.pdf"]
    assert all((site / "kommune" / link).resolve().is_file() for link in links)


def test_page_of_papers_leads_to_every_poster_and_card(site: Path) -> None:
    page = BeautifulSoup((site / edition().landmarks.paper).read_text(), "html.parser")
    links = {Path(str(link["href"])).name: link.get_text() for link in page.select(".stader a")}
    made = {each.name for name in ("plakat-*", "kort-*") for each in site.glob(f"papir/{name}.pdf")}
    assert set(links) == made
    assert len(set(links.values())) == len(made)  # a screen reader tells them apart


@pytest.mark.parametrize("name", [*DOCUMENTS, "kort-*", "plakat-*"])
def test_nothing_is_printed_over_anything_else(site: Path, name: str) -> None:
    files = sorted((site / "papir").glob(f"{name}.pdf"))
    assert files
    others = [site / each.path(f"papir/{name}.pdf") for each in editions() if each.main]
    for file in [*files, *(each for each in others if each.exists())]:
        assert overlaps(file) == [], file.name


def test_nothing_on_a_card_is_cut_off_by_the_next(site: Path) -> None:
    files = sorted((site / "papir").glob("kort*.pdf"))
    assert files
    for file in files:
        rows = [(_card(box.top), _card(box.bottom)) for box in boxes(file) if box.text]
        assert [row for row in rows if row[0] != row[1]] == [], file.name


def _card(height: float) -> int:
    """Return which card, from the top of the sheet, a height of an A4 page in points is on."""
    return int((297 - 11 - height / 72 * 25.4) // 55)


def test_text_over_text_is_seen(tmp_path: Path) -> None:
    over = "<p style='position: absolute; top: 20mm'>{}</p>"
    pdf = tmp_path / "over.pdf"
    HTML(string=over.format("Under") + over.format("Over")).write_pdf(pdf)
    assert len(overlaps(pdf)) == 1
