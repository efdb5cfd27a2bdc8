"""Where the text of a PDF stands on its pages, and what of it is printed over other text."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import pypdfium2

_SLACK = 0.6
"""Points that two lines may share: the boxes of letters hold room that is not inked."""


class Box(NamedTuple):
    """A piece of text on one line, in PDF's points from the lower left corner of its page."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    text: str

    def covers(self, other: "Box") -> bool:
        """Say whether two pieces are printed over each other."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.top, other.top) - max(self.bottom, other.bottom)
        return self.page == other.page and across > _SLACK and down > _SLACK


def boxes(pdf: Path) -> Iterator[Box]:
    """Yield the tight box of every run of letters in a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            page = document[number].get_textpage()
            for index in range(page.count_rects()):
                left, bottom, right, top = page.get_rect(index)
                text = page.get_text_bounded(left, bottom, right, top)
                yield Box(number, left, bottom, right, top, text.strip())
    finally:
        document.close()


def overlaps(pdf: Path) -> list[tuple[str, str]]:
    """Return the texts that are printed over each other."""
    found = [box for box in boxes(pdf) if box.text]
    return [(one.text, other.text) for one, other in combinations(found, 2) if one.covers(other)]
