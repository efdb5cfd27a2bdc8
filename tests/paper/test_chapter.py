from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
import tinyhtml5

from rusplan.paper.built_site import BuiltSite
from rusplan.paper.chapter import chapter

CANONICAL = '<link rel="canonical" href="https://example.org/plan/index.html">'


def chapter_of(
    folder: Path, content: str, *, head: str = CANONICAL, path: str = "om/side.html"
) -> Element:
    """Return a page made ready for a document in which it stands with one other page."""
    (folder / "om").mkdir()
    (folder / "index.html").write_text(head)
    (folder / path).write_text(f"<main>{content}</main>")
    html = chapter(BuiltSite(folder), path, [path, "anna.html"])
    page: Element = tinyhtml5.parse(html, namespace_html_elements=False)
    return page


def href(page: Element) -> str | None:
    return next((link.get("href") for link in page.iter("a")), None)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("#her", "#om-side-her"),
        ("side.html#her", "#om-side-her"),
        ("../anna.html#der", "#anna-der"),
        ("../anna.html", "#anna"),
        ("planen.html#x", "https://example.org/plan/om/planen.html#x"),
        ("../index.html", "https://example.org/plan/index.html"),
        ("https://example.com/#a", "https://example.com/#a"),
        ("tel:113", "tel:113"),
    ],
)
def test_link_works_in_the_document(tmp_path: Path, link: str, expected: str) -> None:
    page = chapter_of(tmp_path, f'<p id="her"><a href="{link}">Lenkja</a></p>')
    assert href(page) == expected


@pytest.mark.parametrize("link", ["planen.html", "../", "#borte"])
def test_link_that_cannot_work_becomes_text(tmp_path: Path, link: str) -> None:
    page = chapter_of(tmp_path, f'<p>Sjå <a href="{link}">denne</a>.</p>', head="")
    assert href(page) is None
    assert "Sjå denne." in "".join(page.itertext())


def test_ids_of_two_pages_do_not_meet(tmp_path: Path) -> None:
    page = chapter_of(tmp_path, '<h2 id="ressursbank">Ressursbank</h2>')
    assert [each.get("id") for each in page.iter() if each.get("id")] == [
        "om-side",
        "om-side-ressursbank",
    ]


def test_what_only_a_screen_needs_is_left_out(tmp_path: Path) -> None:
    content = (
        "<nav>meny</nav><p>Å lese<button>trykk</button></p><form>felt</form>"
        '<p class="papir">PDF</p><div><ul class="inngangar"><li>inn</li></ul></div>'
    )
    page = chapter_of(tmp_path, content)
    assert "".join(page.itertext()).strip() == "Å lese"


def test_words_after_what_is_left_out_stay(tmp_path: Path) -> None:
    content = "<p><button>trykk</button>Éin</p><p><b>To</b><button>trykk</button> og tre</p>"
    page = chapter_of(tmp_path, content)
    assert ["".join(each.itertext()) for each in page.iter("p")] == ["Éin", "To og tre"]


def test_a_link_holds_only_text(tmp_path: Path) -> None:
    page = chapter_of(tmp_path, '<a href="tel:113">Ring <b>113</b> <i>for nød &amp; hjelp</i></a>')
    (link,) = page.iter("a")
    assert (link.text, list(link)) == ("Ring 113 for nød & hjelp", [])


def test_row_that_begins_with_a_number_is_a_link_no_longer_than_it(tmp_path: Path) -> None:
    row = '<b>113</b> <span>Fare</span><i class="skjult">x</i> <i>alltid</i>'
    page = chapter_of(tmp_path, f'<p><a href="tel:113">{row}</a></p>')
    (link,) = page.iter("a")
    (line,) = page.iter("p")
    assert (link.text, link.get("href")) == ("113", "tel:113")
    assert "".join(line.itertext()) == "113 Fare alltid"


def test_text_stays_text(tmp_path: Path) -> None:
    page = chapter_of(tmp_path, "<p>&lt;script&gt;x&lt;/script&gt; &amp;amp;</p>")
    assert list(page.iter("script")) == []
    assert "<script>x</script> &amp;" in "".join(page.itertext())
