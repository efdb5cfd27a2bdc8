"""Whatever a host sends, it is judged: no page stops the run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusplan.linkcheck.judge import fingerprint, judge
from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.body import Body
from rusplan.linkcheck.look.exchange import Answer, Exchange
from rusplan.linkcheck.look.onward import page_redirect
from rusplan.linkcheck.verdict import Finding

ADDRESS = parse("https://a.example/side#del2")
CHARSETS = ["utf-8", "utf-16", "latin-1", "idna", "rot13", "base64", "undefined", "\x00", "", '"']


def look(data: bytes, content_type: str) -> Exchange:
    return Exchange(ADDRESS, (), Answer(ADDRESS, 200, {"content-type": content_type}, Body(data)))


@given(st.binary(max_size=400), st.sampled_from(CHARSETS), st.booleans())
def test_any_bytes_are_judged(data: bytes, charset: str, as_html: bool) -> None:  # noqa: FBT001
    exchange = look(b"<html><title>" * as_html + data, f"text/html; charset={charset}")
    assert isinstance(judge(exchange, fingerprint.take(exchange)), Finding)


@pytest.mark.parametrize(
    "html",
    [
        f"<meta http-equiv=refresh content='{'9' * 6000};url=/x'>",
        "<meta http-equiv=refresh content='0;url=http://'>",
        "<meta http-equiv><meta name><a name><p id><body class><script>",
        "<title>" + "feil error http " * 5000,
        "<h1>" + "the page you " * 5000,
        "<div>" * 20000,
    ],
)
def test_crooked_markup_is_judged(html: str) -> None:
    exchange = look(html.encode(), "text/html")
    assert isinstance(judge(exchange), Finding)


def test_a_refresh_after_ages_is_no_redirect() -> None:
    html = f"<meta http-equiv=refresh content='{'9' * 6000};url=/x'>".encode()
    assert page_redirect(look(html, "text/html").answer) is None
