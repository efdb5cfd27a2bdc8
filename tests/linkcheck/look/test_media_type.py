import pytest

from rusplan.linkcheck.look.media_type import MediaType, media_type

HTML = b"<!doctype html><title>x</title>"
SAID = {
    "text/html": MediaType("text/html"),
    'TEXT/HTML ; Charset = "ISO-8859-1"': MediaType("text/html", "ISO-8859-1"),
    "text/html, text/html; charset=utf-8": MediaType("text/html", "utf-8"),
    "text/html; charset=utf-8, text/html": MediaType("text/html", "utf-8"),
    "text/plain, */*": MediaType("text/plain"),
    "text/plain, text/html": MediaType("text/html"),
    'text/html; x="a,b"': MediaType("text/html"),
    "text/html;": MediaType("text/html"),
    "image/png": MediaType("image/png"),
}
UNSAID = ["", "html", "text", "/", "*/*", "unknown/unknown", ",", "application/pdf", "text /html"]


@pytest.mark.parametrize(("header", "found"), SAID.items())
def test_the_last_usable_type_counts(header: str, found: MediaType) -> None:
    assert media_type(header, HTML) == found


@pytest.mark.parametrize("header", UNSAID)
def test_what_says_nothing_usable_is_what_it_begins_like(header: str) -> None:
    assert media_type(header, HTML).essence == "text/html"
    assert media_type(header, b"%PDF-1.7").essence == "application/pdf"


@pytest.mark.parametrize("start", [b"<HTML>", b" \n<!-- x -->", b"<p >", b"<script>", b"<h1>x"])
def test_a_page_need_not_begin_with_its_type(start: bytes) -> None:
    assert media_type("", start).essence == "text/html"


@pytest.mark.parametrize("start", [b"", b"hei", b"<hei>", b"<pre>", b"{}"])
def test_other_things_are_no_page(start: bytes) -> None:
    assert media_type("", start).essence == ""
