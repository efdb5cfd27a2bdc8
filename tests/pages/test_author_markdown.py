"""A page with all that an author of Material writes, made to HTML with the site's own settings."""

import re
from pathlib import Path, PurePosixPath

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from mkdocs.config import load_config

from rusplan.language import FOR_EDITORS, Locale
from rusplan.pages.admonition import with_titles
from rusplan.pages.author_html import readable
from rusplan.problems.problem import Problem, ProblemCode
from rusplan.project.page import Page
from rusplan.project.page_link import anchor_of, own_anchors
from rusplan.project.page_link_check import Files
from rusplan.project.page_text_check import check_page_texts
from rusplan.yaml.document import Document
from tests.programs import PROJECT

SOURCE = Path(__file__).with_name("author.md").read_text(encoding="utf-8")
FILES = Files({PurePosixPath("skisse.svg"), PurePosixPath("kontrakt.pdf")})


@pytest.fixture(scope="module")
def html() -> BeautifulSoup:
    config = load_config(str(PROJECT / "mkdocs.yml"))
    settings = {**config.mdx_configs, "toc": {"permalink": False, "slugify": anchor_of}}
    reader = Markdown(extensions=config.markdown_extensions, extension_configs=settings)
    text = re.sub(r"\A---.*?---\n", "", SOURCE, flags=re.DOTALL)
    return BeautifulSoup(reader.convert(with_titles(text, FOR_EDITORS)), "html.parser")


def test_all_of_it_becomes_elements(html: BeautifulSoup) -> None:
    for selector in ("mark", "del", "sup a", ".footnote li", "abbr[title]", ".admonition",
                     "details", "details[open] > summary", "table th", "dl dt", "dl dd",
                     "li.task-list-item input[disabled]", "ol li", "ul li", "figure figcaption",
                     "figure img[width]", 'a[href="kontrakt.pdf"]'):  # fmt: skip
        assert html.select(selector), selector
    assert not re.search(r"==|~~|\[\^|!!!|\?\?\?|///|\[x\]|:   ", html.get_text())


def test_bullets_after_steps_are_no_steps(html: BeautifulSoup) -> None:
    steps = html.select_one("ol:not(.footnote ol)")
    assert steps
    assert [each.get_text() for each in steps.select("li")] == ["Første", "Andre"]


def test_boxes_without_a_title_are_named_in_the_sites_language(html: BeautifulSoup) -> None:
    titles = [each.get_text() for each in html.select(".admonition-title, summary")]
    assert titles == ["Merk", "Hugs", "Vil du vite meir?", "Døme"]
    assert '!!! danger "Fare"' in with_titles("!!! danger\n    x", Locale("nb"))


def test_anchors_are_in_plain_letters_and_known_to_the_check(html: BeautifulSoup) -> None:
    ids = {str(each["id"]) for each in html.select("h1, h2")}
    assert ids == {"radgiving-og-stotte", "radgiving-og-stotte_1"}
    assert ids <= own_anchors(Page(PurePosixPath("a.md"), SOURCE))


def test_a_heading_takes_no_id_that_the_frame_has() -> None:
    files = [*PROJECT.glob("overrides/**/*.html"), *PROJECT.glob("overrides/assets/*.js")]
    ids = {name for each in files for name in re.findall(r'\bid="([a-z-]+)"', each.read_text())}
    assert "meny" in ids
    assert ids.isdisjoint(map(anchor_of, ids))


def found(text: str) -> list[Problem]:
    path = PurePosixPath("a.md")
    pages = {path: Page(path, text), PurePosixPath("b.md"): Page(PurePosixPath("b.md"), "# B {#b}")}
    return list(check_page_texts(pages, Document(Path("resources.yml")), FILES))


def test_nothing_is_wrong_with_it() -> None:
    assert found(SOURCE) == []


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("title: Sida\n---\n# A", ProblemCode.FRONT_MATTER, 1),
        ("---\ntitle: Sida\n\n# A", ProblemCode.FRONT_MATTER, 1),
        ("# A\n\nSjå [[liste: a]] her.", ProblemCode.MARKER_NOT_ALONE, 3),
        ("# A\n\n  [[liste: a]]", ProblemCode.MARKER_NOT_ALONE, 3),
        ("# A\n\n[liste: a]", ProblemCode.MARKER_NOT_ALONE, 3),
        ("<!-- utdrag: a -->\nx\n<!-- slut -->", ProblemCode.REGION_END_MISSPELT, 3),
        ("<!-- utdrag: a -->\nx", ProblemCode.REGION_OPEN, 1),
        ("1. A\n   { #steg-1 }\n\n2. B\n   { #steg-2 }", ProblemCode.LOOSE_STEP, 2),
        ("1. A\n\n   { #steg-1 }\n2. B", ProblemCode.LOOSE_STEP, 3),
        ("Tekst[^1]", ProblemCode.FOOTNOTE, 1),
        ("Tekst\n\n[^1]: Note", ProblemCode.FOOTNOTE, 3),
        ("[b](b.md#c)", ProblemCode.DEAD_ANCHOR, 1),
        ("[a](#c)", ProblemCode.DEAD_ANCHOR, 1),
        ("[b](c.md)", ProblemCode.DEAD_PAGE_LINK, 1),
        ("[b](b.html)", ProblemCode.DEAD_PAGE_LINK, 1),
        ("[b](/b.md)", ProblemCode.DEAD_PAGE_LINK, 1),
        ("[b](../../etc/passwd)", ProblemCode.DEAD_PAGE_LINK, 1),
        ("<a href='c.md'>x</a>", ProblemCode.DEAD_PAGE_LINK, 1),
        ("[b]: c.md", ProblemCode.DEAD_PAGE_LINK, 1),
        ("![x](bilete.png)", ProblemCode.MISSING_PICTURE, 1),
        ('=== "Fane"\n    x', ProblemCode.NOT_SHOWN, 1),
        (":material-phone: Ring", ProblemCode.NOT_SHOWN, 1),
        ("Trykk ++ctrl+c++", ProblemCode.NOT_SHOWN, 1),
        ('--8<-- "a.md"', ProblemCode.NOT_SHOWN, 1),
        ("```mermaid\nx\n```", ProblemCode.NOT_SHOWN, 1),
        ("Eit mjukt\u00adt teikn", ProblemCode.CONTROL_CHARACTER, 1),
        ("Snudd \u202eretning", ProblemCode.CONTROL_CHARACTER, 1),
    ],
)
def test_silent_faults_are_told_with_their_line(text: str, code: ProblemCode, line: int) -> None:
    assert [(each.code, each.position.line) for each in found(text)] == [(code, line)]


@pytest.mark.parametrize(
    "text",
    ["`[[liste: a]]` er eit merke", "```\n[a](b.html)\n```", "<!-- [a](c.md) -->",
     "# A\n\n---\n\nB",
     "[x](mailto:a@b.no) [y](tel:112) [z](https://example.org)", "kl. 10:15 :) 1:2",
     "👩‍👩‍👧 familie",
     "[b](b.md#b) og [k](kommune/byen.md) og [j](ressursbank.json)", "Noko: noko\n\nmeir"],
)  # fmt: skip
def test_what_is_right_is_not_told(text: str) -> None:
    assert found(text) == []


def test_box_of_a_task_is_a_sign_with_a_name(html: BeautifulSoup) -> None:
    read = BeautifulSoup(readable(str(html), FOR_EDITORS), "html.parser")
    signs = [
        (each.get_text(), each["aria-label"]) for each in read.select(".task-list-item [role]")
    ]
    assert signs == [("☑", "Gjort"), ("☐", "Ikkje gjort")]
    assert not read.select("input")


def test_side_of_a_column_is_no_style_which_the_policy_stops() -> None:
    html = '<table><td style="text-align: right;">1</td><td>2</td></table>'
    read = readable(html, FOR_EDITORS)
    assert '<td class="right">1</td><td>2</td>' in read
    assert "style" not in read


def test_table_is_scrolled_in_a_box_of_its_own_by_keyboard_too(html: BeautifulSoup) -> None:
    read = BeautifulSoup(readable(str(html), FOR_EDITORS), "html.parser")
    assert [each.name for each in read.select('.tabell[tabindex="0"] > *')] == ["table"]
