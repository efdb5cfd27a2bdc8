"""The type of content, as browsers find it (Fetch, «extract a MIME type»; MIME Sniffing)."""

import re
from dataclasses import dataclass

NAME = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"  # RFC 9110, 5.6.2, «token»
MEDIA_TYPE = re.compile(rf"\s*({NAME}/{NAME})\s*((?:;.*)?)", re.DOTALL)
"""Type and subtype, then the parameters: `text/html` and `; charset=utf-8`."""
CHARSET = re.compile(r";\s*charset\s*=\s*(?:\"([^\"]*)\"|([^;\s]*))", re.IGNORECASE)
"""The charset among the parameters, with or without quotation marks."""
VALUE = re.compile(r"(?:\"[^\"]*\"?|[^\",])+")
"""One value of a list: commas within quotes do not end it."""
UNKNOWN = {"", "*/*", "unknown/unknown", "application/unknown"}
HTML_STARTS = re.compile(
    rb"\s*(?:<!doctype html|<html|<head|<script|<iframe|<h1|<div|<font|<table|<a|<style|<title"
    rb"|<body|<br|<b|<p|<!--)(?:[\s>]|$|(?<=<!--))",
    re.IGNORECASE,
)
"""How a web page begins (MIME Sniffing, «rules for identifying an unknown MIME type»)."""
PDF_START = b"%PDF-"
SNIFFED_BYTES = 1445


@dataclass(frozen=True)
class MediaType:
    """Type and subtype in lower case, and the charset if one is stated."""

    essence: str
    charset: str | None = None


def media_type(header: str, data: bytes) -> MediaType:
    """Return what the content is: what `header` (Content-Type, or several joined) says of it.

    A PDF says so itself, and what has no usable type is HTML when it begins like it.
    """
    declared = _declared(header)
    if data.startswith(PDF_START):
        return MediaType("application/pdf")
    unsure = declared.essence in UNKNOWN or declared.essence == "application/pdf"
    if unsure and HTML_STARTS.match(data[:SNIFFED_BYTES]):
        return MediaType("text/html", declared.charset)
    return declared


def _declared(header: str) -> MediaType:
    found = MediaType("")
    for value in VALUE.findall(header):
        match = MEDIA_TYPE.fullmatch(value)
        if not match or match[1] == "*/*":
            continue
        essence, stated = match[1].lower(), CHARSET.search(match[2])
        charset = (stated[1] or stated[2]) if stated else None
        if charset is None and essence == found.essence:
            charset = found.charset
        found = MediaType(essence, charset)
    return found
