"""A PDF as those who read it meet it: its text, its tags, its bookmarks and its codes."""

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from rusplan.pages.paper import CARD, CHECKLIST, POSTER, documents, section_pages
from tests.site.pdf_text import sheets
from tests.site.tree import edition

SECTIONS = [Path(each.path).stem for each in section_pages(edition().pages).values()]
DOCUMENTS = [Path(each.path).stem for each in documents(edition())]
ON_ONE_SHEET = [Path(each.path).stem for each in (CHECKLIST, POSTER, CARD)]
MM = 72 / 25.4  # in PDF's points


def squeezed(text: str) -> str:
    """Return a text without what a line break may change."""
    return re.sub(r"[\s\u00ad-]", "", text)


@functools.cache
def text(file: Path) -> str:
    """Return all the text of a PDF."""
    return squeezed("".join(sheets(file)))


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
