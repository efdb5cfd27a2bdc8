import functools
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from rusplan.bank import Bank
from rusplan.project import Edition
from tests.bank.example import BANK, PAGE, example_site, open_project
from tests.pages.rendered import rendered_page

EVERYTHING = f"{PAGE}\n[[heile banken]]\n\n[[endringar]]\n"

TEXT_FIELDS = {
    "topics": "name",
    "services": "name alternate_name organization description note fees_description "
    "eligibility_description confidentiality",
    "resources": "title publisher description status_note",
    "changes": "before now summary warning",
}

PIECES = [
    *("<", ">", "&", '"', "'", "*", "_", "`", "#", "[", "](#x)", "!", "{#id}", "{:.x}", "\\", "|"),
    *(
        "<script>",
        "</li>",
        "</ul>",
        "</section>",
        "<!--",
        "-->",
        "<b>",
        "&lt;",
        "&#60;",
        "<?",
        "]]>",
    ),
    *("http://example.org", "post@example.org", "{{1}}", "{%x%}", "[[liste:banken]]", "!!!", "-"),
    *(
        "1.",
        "##",
        "~~~",
        "a",
        "æ",
        "🧡",
        "e\u0301",
        " ",
        "    ",
        "\n",
        "\n\n",
        "\u2028",
        "markdown=1",
    ),
]
MARKUP = st.lists(
    st.sampled_from([*PIECES, " ", "\n", "\n\n", "    ", "e\u0301", "\u2028"]),
    min_size=1,
    max_size=8,
)
PLACEHOLDER = "tekst-her"
READABLE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(str.strip)


def site_saying(root: Path, text: str) -> Edition:
    """Return the example's site with one text in every field that holds a text."""
    site = example_site(root, page=EVERYTHING)
    data = open_project(root).documents.bank.data
    for section, fields in TEXT_FIELDS.items():
        for entry in data[section]:
            entry.update(dict.fromkeys(fields.split(), text))
    data["services"][0]["channels"][0]["description"] = text
    data["lists"][1]["groups"][0] |= {"heading": text}
    data["lists"][1]["groups"][0]["items"][0] |= {"label": text}
    return replace(site, bank=Bank.model_validate(data))


@functools.cache
def plain_page(root: Path) -> BeautifulSoup:
    return rendered_page(site_saying(root, PLACEHOLDER))


def outline(page: BeautifulSoup, text: str = PLACEHOLDER) -> list[object]:
    """Return every element, attribute and piece of text, `text` in the placeholder's stead."""

    def filled(value: object) -> str:
        return " ".join(str(value).replace(PLACEHOLDER, text).split())

    found: list[object] = []
    for node in page.descendants:
        if isinstance(node, PreformattedString):
            found.append(type(node))
        elif isinstance(node, NavigableString):
            found += [filled(node)] if filled(node) else []
        elif isinstance(node, Tag):
            found.append((node.name, {key: filled(each) for key, each in node.attrs.items()}))
    return found


@given(MARKUP.map("".join).filter(str.strip) | READABLE)
@example("<script>alert(1)</script>")
@example("*a* _b_ `c` [d](e) ![f](g) {#h}")
@example("&lt;")
@example("</ul>\n\n# a\n\n<!-- ")
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
def test_any_text_comes_out_as_text(tmp_path: Path, text: str) -> None:
    page = rendered_page(site_saying(tmp_path, text))
    assert outline(page) == outline(plain_page(tmp_path), text)


@pytest.mark.parametrize("url", ["https://example.org/?a=1&b='2'", "https://example.org/æøå#🧡"])
def test_address_comes_out_as_it_was(tmp_path: Path, url: str) -> None:
    bank = BANK.replace("https://example.org/nettsida", url)
    page = rendered_page(example_site(tmp_path, bank, EVERYTHING))
    assert {each["href"] for each in page.select("#nettsida .namn a")} == {url}
