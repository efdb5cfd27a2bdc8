"""The PDFs as a screen reader meets them (PDF/UA)."""

import re
from itertools import pairwise
from pathlib import PurePosixPath
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject

from rusplan.pages.paper import documents
from tests.site.building import printed_site
from tests.site.pdf import annotations, catalog, squeezed, structure, text
from tests.site.tree import edition, editions

DOCUMENTS = [
    (each.path(document.path), each.locale.language)
    for each in editions()
    for document in documents(each)
]
"""Where each document of each edition lies, and its language."""


@pytest.fixture(scope="module", params=[path for path, _ in DOCUMENTS])
def pdf(request: pytest.FixtureRequest) -> PdfReader:
    return PdfReader(printed_site() / request.param)


def test_pdf_says_that_it_is_accessible(pdf: PdfReader) -> None:
    root = catalog(pdf)
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - pypdf's own kind of true
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part[>=\"']+1", metadata)


@pytest.mark.parametrize(("path", "language"), DOCUMENTS)
def test_language_is_that_of_the_edition_and_others_are_told(path: str, language: str) -> None:
    pdf = PdfReader(printed_site() / path)
    assert catalog(pdf)["/Lang"] == language
    told = {str(element["/Lang"]) for element in structure(pdf) if "/Lang" in element}
    paper = text(printed_site() / path)
    printed: dict[str, dict[str, str | None]] = {
        "plakat.pdf": {each.name: each.name_language for each in edition().bank.services},
        "rusplan.pdf": listed_in_sections(),
    }
    names = printed.get(PurePosixPath(path).name, {})
    there = {str(each) for name, each in names.items() if each and squeezed(name) in paper}
    assert there - {language} <= told


def listed_in_sections() -> dict[str, str | None]:
    """Return the language of each title on the lists of the plan's sections."""
    bank, pages = edition().bank, edition().pages.values()
    markers = [marker for page in pages if page.section for marker in page.markers]
    lists = [bank.lists_by_id[each.argument] for each in markers if each.name == "liste"]
    items = {item.entry for each in lists for group in each.groups for item in group.items}
    return {each.title: each.language for each in bank.resources if each.id in items}


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
