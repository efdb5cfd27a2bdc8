"""The text that is printed in a PDF."""

from pathlib import Path

import pypdfium2

_HYPHEN_AT_THE_END = "\x02"
"""What PDFium says for a hyphen and the line break after it."""


def sheets(pdf: Path | bytes) -> list[str]:
    """Return the text on each sheet; a word that goes on on the next line is whole."""
    with pypdfium2.PdfDocument(pdf) as paper:
        texts = [sheet.get_textpage().get_text_bounded() for sheet in paper]
    return [text.replace(_HYPHEN_AT_THE_END, "") for text in texts]
