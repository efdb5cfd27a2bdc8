"""Bytes to text as a browser guesses it (WHATWG HTML, «determining the character encoding»)."""

import codecs
import re

BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
DECLARED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
"""`<meta charset="…">`, and its older form with `http-equiv`."""
PRESCAN_BYTES = 1024
# The Encoding Standard's labels where Python's codec of the same name differs.
WEB_LABELS = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
}


def decode(data: bytes, declared: str | None) -> str:
    """Return the text of `data`; `declared` is the charset of its Content-Type, if any."""
    for mark, name in BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    if declared is None and (found := DECLARED.search(data[:PRESCAN_BYTES])):
        declared = found[1].decode("ascii")
    if declared:
        label = declared.strip("\"' ").lower()
        try:
            return data.decode(WEB_LABELS.get(label, label), "replace")
        except (LookupError, ValueError):
            pass  # a label nobody knows, or one of Python's codecs that are no charsets
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character cut in two by the reading limit is no sign of another encoding.
        if error.start >= len(data) - 3:
            return data.decode("utf-8", "replace")
        return data.decode("cp1252", "replace")
