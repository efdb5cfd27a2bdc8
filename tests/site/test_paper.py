"""The site on paper: PDFs that a screen reader can read and that can hang on a wall."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from bs4 import BeautifulSoup
from pypdf import PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject

from rusplan.build_day import build_day
from rusplan.pages.settings import read_settings
from rusplan.pages.site import read_site
from rusplan.paper.built_site import BuiltSite
from rusplan.paper.publication import print_documents
from tests.programs import PROJECT
from tests.site.building import SITE_URL, built_site

SECTIONS = ["forebygging", "tidleg-innsats", "rutinar"]
ON_ONE_SHEET = ["sjekkliste", "plakat", "kort"]
DOCUMENTS = ["rusplan", *SECTIONS, *ON_ONE_SHEET]
MM = 72 / 25.4  # in PDF's points


def squeezed(text: str) -> str:
    """Return a text without what a line break may change."""
    return re.sub(r"[\s\u00ad-]", "", text)


def text(pdf: PdfReader) -> str:
    return squeezed("".join(page.extract_text() for page in pdf.pages))


def catalog(pdf: PdfReader) -> Any:
    return pdf.trailer["/Root"].get_object()


def structure(pdf: PdfReader) -> Iterator[Any]:
    """Yield every element of the tag tree, in the order it is read."""

    def walk(node: Any) -> Iterator[Any]:
        node = node.get_object() if isinstance(node, IndirectObject) else node
        if isinstance(node, ArrayObject):
            for each in node:
                yield from walk(each)
        elif isinstance(node, DictionaryObject):
            if "/S" in node:
                yield node
            yield from walk(node.get("/K", ArrayObject()))

    yield from walk(catalog(pdf)["/StructTreeRoot"])


def annotations(pdf: PdfReader) -> list[Any]:
    return [each.get_object() for page in pdf.pages for each in page.get("/Annots", [])]


def outline(pdf: PdfReader) -> list[tuple[int, str]]:
    """Return the bookmarks, each with its level."""

    def walk(entries: Any, level: int) -> Iterator[tuple[int, str]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry, level + 1)
            else:
                yield level, str(entry.title)

    return list(walk(pdf.outline, 1))


def codes(pdf: Path) -> list[str]:
    """Return what a telephone's camera reads in the QR codes on the first page."""
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=2, grayscale=True).to_pil()
    return [each.text for each in zxingcpp.read_barcodes(page)]


@pytest.fixture(params=DOCUMENTS)
def pdf(request: pytest.FixtureRequest, site: Path) -> PdfReader:
    return PdfReader(site / "papir" / f"{request.param}.pdf")


def test_pdf_says_that_it_is_accessible(pdf: PdfReader) -> None:
    root = catalog(pdf)
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - pypdf's own kind of true
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part[>=\"']+1", metadata)


def test_language_is_nynorsk(pdf: PdfReader) -> None:
    assert catalog(pdf)["/Lang"] == "nn"


def test_title_is_shown(pdf: PdfReader) -> None:
    assert pdf.metadata
    assert len(pdf.metadata.title or "") > 10
    assert catalog(pdf)["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712


def test_headings_are_tagged_and_no_level_is_left_out(pdf: PdfReader) -> None:
    tags = [str(element["/S"]) for element in structure(pdf)]
    levels = [int(tag[2:]) for tag in tags if re.fullmatch(r"/H\d", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {"/P"} <= set(tags)


def test_lists_hold_list_items(pdf: PdfReader) -> None:
    for element in structure(pdf):
        if element["/S"] == "/L":
            items = [kid.get_object()["/S"] for kid in element["/K"]]
            assert set(items) <= {"/LI", "/L", "/Caption"}


def test_pictures_are_described(pdf: PdfReader) -> None:
    figures = [element for element in structure(pdf) if element["/S"] == "/Figure"]
    assert [figure for figure in figures if not figure.get("/Alt")] == []


def test_everything_shown_is_content_or_decoration(pdf: PdfReader) -> None:
    painting = {b"Tj", b"TJ", b"'", b'"', b"f", b"f*", b"F", b"S", b"s", b"B", b"B*", b"b", b"Do"}
    for page in pdf.pages:
        depth = 0
        for _, operator in ContentStream(page.get_contents(), pdf).operations:
            depth += operator in {b"BDC", b"BMC"}
            depth -= operator == b"EMC"
            assert operator not in painting or depth


def test_fonts_travel_with_the_pdf_and_say_what_they_show(pdf: PdfReader) -> None:
    for page in pdf.pages:
        resources: Any = page["/Resources"]
        for font in resources.get("/Font", {}).values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            descriptor = descendant["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)
            assert "Source" in descriptor["/FontName"]
            assert "/ToUnicode" in font.get_object()


def test_every_link_leads_somewhere_and_says_where(pdf: PdfReader) -> None:
    for link in annotations(pdf):
        assert link["/Contents"]
        assert "/StructParent" in link
        if "/Dest" in link:
            assert link["/Dest"] in pdf.named_destinations
        else:
            assert re.match(r"(https?://[\w.-]+/?|tel:\+?\d+|sms:\+?\d+)", link["/A"]["/URI"])


def test_links_are_read_in_their_place(pdf: PdfReader) -> None:
    links = annotations(pdf)
    assert links
    assert {str(page["/Tabs"]) for page in pdf.pages if "/Annots" in page} == {"/S"}
    tagged = [
        (element["/S"], kid["/Obj"])
        for element in structure(pdf)
        for kid in (each.get_object() for each in element.get("/K", []))
        if isinstance(kid, DictionaryObject) and kid.get("/Type") == "/OBJR"
    ]
    assert {tag for tag, _ in tagged} == {"/Link"}
    assert len(tagged) == len(links)


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
        for heading in main.find_all(["h1", "h2", "h3"])
    ]
    bookmarks = [title for _, title in outline(PdfReader(site / "papir" / f"{name}.pdf"))]
    assert [title for title in bookmarks if title != "Innhald"] == headings


def test_sections_stand_at_the_top_of_the_bookmarks(site: Path) -> None:
    top = [title for level, title in outline(PdfReader(site / "papir/rusplan.pdf")) if level == 1]
    assert top[1:] == ["1 Førebygging", "2 Tidleg innsats", "3 Rutinar ved bekymring"]


@pytest.mark.parametrize("name", SECTIONS)
def test_every_word_of_a_section_is_in_its_pdf_and_in_the_whole_plan(site: Path, name: str) -> None:
    main = BeautifulSoup((site / f"{name}.html").read_text(), "html.parser").main
    assert main
    for left_out in main.find_all(["nav"]) + main.find_all(class_="papir"):
        left_out.decompose()
    pieces = list(main.stripped_strings)
    assert len(pieces) > 50
    for document in (name, "rusplan"):
        paper = text(PdfReader(site / "papir" / f"{document}.pdf"))
        assert [piece for piece in pieces if squeezed(piece) not in paper] == []


def test_link_within_the_plan_stays_within_the_pdf(site: Path) -> None:
    pdf = PdfReader(site / "papir/rusplan.pdf")
    inner = {str(link["/Dest"]) for link in annotations(pdf) if "/Dest" in link}
    assert "tidleg-innsats-endring-opplysningsplikt-barnevern" in inner
    assert "rutinar" in inner


def test_link_out_of_a_section_leads_to_the_published_page(site: Path) -> None:
    pdf = PdfReader(site / "papir/tidleg-innsats.pdf")
    outer = {str(link["/A"]["/URI"]) for link in annotations(pdf) if "/A" in link}
    assert f"{SITE_URL}endra-sidan-2019.html#rundskriv" in outer


@pytest.mark.parametrize("name", ON_ONE_SHEET)
def test_it_is_one_a4_sheet(site: Path, name: str) -> None:
    (page,) = PdfReader(site / "papir" / f"{name}.pdf").pages
    assert (round(page.mediabox.width / MM), round(page.mediabox.height / MM)) == (210, 297)


def test_checklist_has_the_steps_of_the_page(site: Path) -> None:
    page = BeautifulSoup((site / "rutinar.html").read_text(), "html.parser")
    steps = [step.get_text() for step in page.select("li[id^=steg-]")]
    assert len(steps) == 6
    paper = text(PdfReader(site / "papir/sjekkliste.pdf"))
    places = [paper.find(squeezed(step)) for step in steps]
    assert places == sorted(places)
    assert places[0] > 0
    assert "DatoInitialar" in paper


@pytest.mark.parametrize("name", ["plakat", "kort"])
def test_numbers_can_be_read_and_the_code_leads_to_the_page(site: Path, name: str) -> None:
    file = site / "papir" / f"{name}.pdf"
    paper = text(PdfReader(file))
    for number in ("113", "116 117", "22 59 13 00", "116 111", "116 123", "915 08 588"):
        assert squeezed(number) in paper
    found = codes(file)
    assert set(found) == {SITE_URL}
    assert len(found) == (1 if name == "plakat" else 10)


def test_cards_lie_as_far_apart_as_they_are_large(site: Path) -> None:
    places: list[tuple[float, float]] = []

    def note(part: str, page: list[float], matrix: list[float], *_: Any) -> None:
        if "Treng du" in part:
            across, down = matrix[4] * page[0] / MM, matrix[5] * page[3] / MM
            places.append((across, down))

    PdfReader(site / "papir/kort.pdf").pages[0].extract_text(visitor_text=note)
    across, down = ([place[axis] for place in places] for axis in (0, 1))
    assert len(places) == 10
    assert max(across) - min(across) == pytest.approx(85, abs=0.1)
    assert max(down) - min(down) == pytest.approx(4 * 55, abs=0.1)


def for_the_county(folder: Path) -> dict[str, bytes]:
    """Print the documents for the whole county again, from the pages in a folder."""
    settings, _ = read_settings(PROJECT, PROJECT / "docs")
    assert settings
    site, problems = read_site(PROJECT, PROJECT / "docs", settings, build_day())
    assert site, problems
    return dict(islice(print_documents(site, BuiltSite(folder)), len(DOCUMENTS)))


@pytest.fixture(scope="module")
def without_address(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the PDFs of a site that does not know where it will be published."""
    folder = tmp_path_factory.mktemp("site")
    for file in built_site().glob("*.html"):
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
    assert squeezed("«Rusplan for vidaregåande»") in text(PdfReader(file))


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
    assert len(pages) == 27 + 25
    for page in pages:
        for name in ("plakat", "kort"):
            assert len(PdfReader(site / "papir" / f"{name}-{page.stem}.pdf").pages) == 1
        poster = site / "papir" / f"plakat-{page.stem}.pdf"
        assert codes(poster) == [SITE_URL + page.relative_to(site).as_posix()]


def test_poster_of_a_school_has_the_school_s_number_and_what_is_near(site: Path) -> None:
    paper = text(PdfReader(site / "papir/plakat-alesund-vgs.pdf"))
    for number in ("113", "71 28 15 00", "70 16 43 20", "116 111"):
        assert squeezed(number) in paper


def test_number_not_checked_for_a_year_stays_off_the_wall(site: Path) -> None:
    page = (site / "kommune/ulstein.html").read_text()
    assert "02800" in page
    assert "02800" not in text(PdfReader(site / "papir/plakat-ulstein.pdf"))


def test_page_of_a_place_leads_to_its_poster_and_card(site: Path) -> None:
    page = BeautifulSoup((site / "kommune/ulstein.html").read_text(), "html.parser")
    links = [str(link["href"]) for link in page.select("p.papir a")]
    assert links == ["../papir/plakat-ulstein.pdf", "../papir/kort-ulstein.pdf"]
    assert all((site / "kommune" / link).resolve().is_file() for link in links)
