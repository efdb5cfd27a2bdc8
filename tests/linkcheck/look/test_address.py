import pytest

from rusplan.linkcheck.look.address import UnusableAddress, from_header, parse

SPELLINGS = {
    "http://a.example/l%C3%A6ring": "/l%C3%A6ring",
    "http://a.example/læring": "/l%C3%A6ring",
    "http://a.example/l%e6ring": "/l%e6ring",
    "http://a.example/a%2Fb": "/a%2Fb",
    "http://a.example/a b": "/a%20b",
    "http://a.example/a+b?c=d+e": "/a+b?c=d+e",
    "http://a.example?q=å": "/?q=%C3%A5",
    "http://a.example/?": "/?",
    "http://a.example/a?b?c": "/a?b?c",
    "http://a.example/a//b/../c/./d": "/a//c/d",
    "http://a.example/~a/%7Eb": "/~a/%7Eb",
    "http://a.example/a|b[c]^d`": "/a|b[c]%5Ed%60",
    "http://a.example/100%": "/100%",
    "http://a.example/%zz": "/%zz",
    "http://a.example\\a\\b": "/a/b",
    " http://a.example/a\n b ": "/a%20b",
    "http://a.example/a;b=1,2!*'()": "/a;b=1,2!*'()",
    "http://a.example/?a='b'": "/?a=%27b%27",
    "http://a.example/#a?b": "/",
    "HTTP://A.EXAMPLE:80/A": "/A",
}


@pytest.mark.parametrize(("stored", "sent"), SPELLINGS.items())
def test_what_is_sent_is_what_a_browser_sends(stored: str, sent: str) -> None:
    assert parse(stored).target == sent


def test_host_names_are_sent_in_ascii() -> None:
    assert parse("https://blåbær.example/").host == "xn--blbr-roah.example"
    assert parse("https://faß.example/").host == "xn--fa-hia.example"


@pytest.mark.parametrize(
    "text",
    ["", "side.html", "http://", "http://[x/", "http://a b/", "http://a:99999/", "//a.example/"],
)
def test_what_no_browser_can_open_is_refused(text: str) -> None:
    with pytest.raises(UnusableAddress):
        parse(text)


def test_a_redirect_target_in_raw_bytes_is_sent_on_as_it_is() -> None:
    latin_1 = b"/l\xe6ring".decode("utf-8", "surrogateescape")
    assert from_header(latin_1, "http://a.example/").href == "http://a.example/l%E6ring"
    assert from_header("/læring", "http://a.example/").href == "http://a.example/l%C3%A6ring"
