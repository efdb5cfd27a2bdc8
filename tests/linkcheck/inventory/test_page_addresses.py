"""Addresses in Markdown are those that the site's own pages link to, each with its line."""

from pathlib import Path

import pytest
from mkdocs.utils.yaml import yaml_load

from rusplan.linkcheck.inventory.page_addresses import EXTENSIONS, page_addresses

FOUND = {
    "[Rus](https://nn.wikipedia.org/wiki/Rus_(medisin))": "https://nn.wikipedia.org/wiki/Rus_(medisin)",
    "[x](https://a.example/x_(y_(z)))": "https://a.example/x_(y_(z))",
    "[x](<https://a.example/x (y)>)": "https://a.example/x (y)",
    '[x](https://a.example/ "Ein (tittel)")': "https://a.example/",
    r"[x](https://a.example/\(x\))": "https://a.example/(x)",
    "<https://a.example/?a=1&b=2>": "https://a.example/?a=1&b=2",
    "<post@a.example>": "mailto:post@a.example",
    "[x](mailto:post@a.example)": "mailto:post@a.example",
    "[ring](tel:+4722222222)": "tel:+4722222222",
    "[x](https://a.example/?a=1&amp;b=2)": "https://a.example/?a=1&b=2",
    '<a href="https://a.example/?a=1&amp;b=2">x</a>': "https://a.example/?a=1&b=2",
    "<a class=x href=https://a.example/>x</a>": "https://a.example/",
    "<div markdown>\n\n[x](https://a.example/)\n\n</div>": "https://a.example/",
    "- a\n\n    [x](https://a.example/)": "https://a.example/",
    "!!! note\n    [x](https://a.example/)": "https://a.example/",
    "| a |\n| - |\n| [x](https://a.example/) |": "https://a.example/",
    "[x][y]\n\n[y]: https://a.example/(x)": "https://a.example/(x)",
    "[x]\n\n[x]: <https://a.example/>": "https://a.example/",
    "[https://b.example]\n\n[https://b.example]: https://a.example/": "https://a.example/",
    "[to\nlinjer](https://a.example/)": "https://a.example/",
    "[x](https://a.example/?u=https://b.example/)": "https://a.example/?u=https://b.example/",
    "![bilete](https://b.example/x.png)[x](HTTPS://a.example/)": "HTTPS://a.example/",
}
LINES = {
    "[x](https://a.example/)": 1,
    "Tekst\nog [x][y]\n\n[y]: https://a.example/": 4,
    "[to\nlinjer](https://a.example/)": 2,
    "<div markdown>\n\n[x](https://a.example/)\n\n</div>": 3,
    "| a |\n| - |\n| [x](https://a.example/) |": 3,
    "```\n[x](https://a.example/)\n```\n\n<https://a.example/>": 5,
    "<p>\n<a\n href='https://a.example/'>x</a>": 3,
    "[https://b.example]\n\n[https://b.example]: https://a.example/": 3,
}
NOT_LINKED = [
    "https://a.example/",
    "`[x](https://a.example/)`",
    "```\n[x](https://a.example/)\n```",
    "Tekst:\n\n    [x](https://a.example/)",
    "<!-- [x](https://a.example/) -->",
    r"\[x](https://a.example/)",
    "[x]: https://a.example/",
    "---\nkjelde: <https://a.example/>\n---\nTekst",
    "[x](elev.md) [y](#y) [z](javascript:alert) <script>x</script>",
]


def found(text: str) -> dict[str, list[str]]:
    places = page_addresses([(Path("docs/side.md"), text)])
    return {address: [str(place) for place in where] for address, where in places.items()}


@pytest.mark.parametrize(("text", "address"), FOUND.items())
def test_what_the_page_links_to_is_found(text: str, address: str) -> None:
    assert list(found(text)) == [address]


@pytest.mark.parametrize("text", NOT_LINKED)
def test_what_the_page_does_not_link_to_is_none(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(("text", "line"), LINES.items())
def test_the_line_is_where_the_address_stands(text: str, line: int) -> None:
    above = "---\ntitle: Hei\n---\n\n"
    assert found(above + text) == {"https://a.example/": [f"docs/side.md:{line + 4}"]}


def test_every_place_is_told() -> None:
    text = "[a](https://a.example/)\n\n[b](https://a.example/x)\n\n<https://a.example/>"
    assert found(text) == {
        "https://a.example/": ["docs/side.md:1", "docs/side.md:5"],
        "https://a.example/x": ["docs/side.md:3"],
    }


def test_an_address_in_code_is_not_taken_for_the_one_that_is_linked() -> None:
    text = "```\n[a](https://a.example/)\n```\n\n[b](https://a.example/)"
    assert found(text) == {"https://a.example/": ["docs/side.md:5"]}


def test_pages_are_read_by_the_rules_that_the_site_is_made_by() -> None:
    stated = yaml_load(Path("mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
    named = {next(iter(each)) if isinstance(each, dict) else each for each in stated}
    assert named | {"tables", "fenced_code"} == set(EXTENSIONS)
