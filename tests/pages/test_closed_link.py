import pytest
from markdown import markdown

from rusplan.pages.closed_link import ClosedLinks

CLOSED = {"https://borte.example/side?a=1&b=2", "https://kasino.example/"}


def shown(text: str) -> str:
    return markdown(text, extensions=["attr_list", ClosedLinks(CLOSED)])


@pytest.mark.parametrize(
    "link",
    [
        "[Sida **deira**](https://kasino.example/)",
        '[Sida **deira**](https://kasino.example/ "Ein tittel")',
        "[Sida **deira**](https://kasino.example/){#her .stor}",
        "[Sida **deira**][1]\n\n[1]: https://kasino.example/",
    ],
)
def test_a_closed_link_is_its_text(link: str) -> None:
    assert shown(f"Sjå {link}") == "<p>Sjå <span>Sida <strong>deira</strong></span></p>"


def test_an_address_by_itself_stands_as_text() -> None:
    said = shown("<https://borte.example/side?a=1&b=2>")
    assert said == "<p><span>https://borte.example/side?a=1&amp;b=2</span></p>"


@pytest.mark.parametrize("address", ["https://kasino.example/anna", "rutinar.md", "#her"])
def test_another_link_is_let_be(address: str) -> None:
    assert shown(f"[Sida]({address})") == f'<p><a href="{address}">Sida</a></p>'
