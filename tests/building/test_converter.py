"""Pages that are read by the same converter, one after another as MkDocs does."""

import pytest
from markdown import Markdown

from rusplan.building.converter import Converter
from rusplan.language import Locale

EXTENSIONS = ["abbr", "attr_list", "footnotes", "pymdownx.blocks.caption", "toc"]
CLOSED = "https://example.org/borte"


def converter() -> Converter:
    return Converter(EXTENSIONS, {"toc": {"permalink": False}}, {CLOSED})


def read(each: Converter, text: str) -> tuple[str, object]:
    """Return the HTML of a page and its headings, with a converter made as MkDocs makes one."""
    made = Markdown(extensions=[each])
    return made.convert(text), getattr(made, "toc_tokens", None)


@pytest.mark.parametrize(
    ("before", "page"),
    [
        ("Om HMS.\n\n*[HMS]: Helse og miljø", "Om HMS."),
        ("Eitt.[^1]\n\n[^1]: Ein note.", "Eitt.[^1]"),
        ("Eitt.[^1]\n\n[^1]: Ein note.", "To.[^1]\n\n[^1]: Ein annan."),
        ("Sjå [lova][lov].\n\n[lov]: https://example.org/lov", "Sjå [lova][lov]."),
        ("## Om {#om}\n\n## Mål", "## Mål\n\n### Om {#om}"),
        ("<div>Rå</div>", "<p>Anna</p>"),
        ("# Berre tittel", ""),
    ],
)
def test_page_is_read_as_if_it_were_the_only_one(before: str, page: str) -> None:
    each = converter()
    read(each, before)
    assert read(each, page) == read(converter(), page)


def test_headings_get_the_anchors_that_checks_expect() -> None:
    html, _ = read(converter(), "## Øving & mål")
    assert '<h2 id="oving-mal">' in html


def test_link_to_a_closed_address_is_text() -> None:
    assert read(converter(), f"[Lova]({CLOSED})")[0] == "<p><span>Lova</span></p>"


def test_footnotes_of_each_page_speak_its_language() -> None:
    each, text = converter(), "Eitt.[^1]\n\n[^1]: Ein note."
    said = []
    for language in ("nn", "en"):
        each.speak(Locale(language))
        said.append(read(each, text)[0])
    assert "Tilbake til teksten" in said[0]
    assert "Back to the text" in said[1]
