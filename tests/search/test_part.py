from pathlib import Path

import pytest

from rusplan.bank.channel_kind import ChannelKind
from rusplan.language import Locale
from rusplan.search.part import Kind, Part, page_parts, without_repeats
from tests.bank.example import PAGE, example_site
from tests.pages.rendered import rendered_page

NYNORSK = Locale("nn")
EVERYTHING = f"{PAGE}\n### Under {{#under}}\n\n[[heile banken]]\n\n[[endringar]]\n"


def everything(root: Path) -> dict[str, Part]:
    """Return the parts of a page with everything on it, by address."""
    page = rendered_page(example_site(root, page=EVERYTHING))
    return {
        part.address: part
        for part in page_parts(Part("side.html", "Sida", Kind.PAGE), str(page), NYNORSK)
    }


def parts(html: str) -> list[tuple[str, str, str]]:
    """Return the address, heading and text of each part of a page's content."""
    return [
        (part.address, part.heading, part.text)
        for part in page_parts(Part("s.html", "Sida", Kind.PAGE), html, NYNORSK)
    ]


def test_every_heading_entry_and_change_can_be_found(tmp_path: Path) -> None:
    found = everything(tmp_path)
    page = rendered_page(example_site(tmp_path, page=EVERYTHING))
    anchors = page.select("h2[id], h3[id], li[data-emne], section.endring")
    assert len(anchors) >= 8
    assert {f"side.html#{each['id']}" for each in anchors} <= set(found)
    assert all(part.heading for part in found.values())
    assert found["side.html#telefonen"].heading == "Telefonen"
    assert found["side.html#emne-rus"].heading == "Rus"
    assert found["side.html#lova"].heading == "Ny lov"


def test_entry_has_its_kind_and_numbers(tmp_path: Path) -> None:
    found = everything(tmp_path)
    telephone = found["side.html#telefonen"]
    assert telephone.kind is Kind.ENTRY
    assert telephone.numbers == [("116 111", "tel:116111")]
    assert "116 111" not in telephone.text
    assert found["side.html#heftet"].kind is Kind.FORMER_ENTRY
    assert found["side.html#nettsida"].kind is Kind.ENTRY


@pytest.mark.parametrize("kind", [kind for kind in ChannelKind if kind.numbered])
def test_number_is_known_by_its_address_whatever_kind_it_is(kind: ChannelKind) -> None:
    assert kind.numbered
    address = kind.numbered.link("406 12 345")
    entry = f"<li class='oppforing' id='b'><p class='namn'>Namnet</p><a href='{address}'>Her</a>"
    _, part = page_parts(Part("s.html", "Sida", Kind.PAGE), f"<ul>{entry}</li></ul>", NYNORSK)
    assert part.numbers == [("Her", address)]


def test_words_belong_to_the_part_they_stand_in() -> None:
    assert parts(
        "<h1>Sida</h1><p>Før</p><h2 id='a'>Ein &amp; to</h2><p>Under<br>ein</p>"
        "<form>Skjema</form><ul><li class='oppforing' id='b'><p class='namn'><a>Namnet</a></p>"
        "<p class='bort'><span class='merke status-gone'>Borte</span></p><p>Tekst</p></li></ul>"
        "<p>Etter</p>"
    ) == [
        ("s.html", "Sida", "Før"),
        ("s.html#a", "Ein & to", "Under ein Etter"),
        ("s.html#b", "Namnet", "Tekst"),
    ]


def test_step_and_panel_are_parts_of_their_own() -> None:
    assert parts(
        "<h2 id='a'>Rutinar</h2><ol><li id='steg-1'>Ring.</li></ol>"
        "<div class='admonition'><p class='admonition-title'>Alder</p>"
        "<p id='alder'>Over 18</p></div>"
    )[1:] == [
        ("s.html#a", "Rutinar", ""),
        ("s.html#steg-1", "Steg 1", "Ring."),
        ("s.html#alder", "Alder", "Over 18"),
    ]


def test_panel_without_an_anchor_belongs_to_its_section() -> None:
    html = (
        "<h2 id='a'>A</h2><div class='admonition'><p class='admonition-title'>T</p><p>X</p></div>"
    )
    assert parts(html)[1:] == [("s.html#a", "A", "T X")]


def test_what_stands_elsewhere_is_not_read_again() -> None:
    assert parts(
        "<h2 id='a'>A</h2><div class='utdrag'><p>Utdrag</p></div>"
        "<aside class='endring'><p>Endra</p></aside>"
        "<ul><li class='oppforing'><p class='namn'>Namnet</p><p>Omtale</p></li></ul>"
    )[1:] == [("s.html#a", "A", "Namnet.")]


def test_section_element_ends_with_its_heading() -> None:
    html = "<section><h2 id='a'>A</h2><p>Inne</p></section><p>Ute</p>"
    assert parts(html) == [("s.html", "Sida", "Ute"), ("s.html#a", "A", "Inne")]


def test_card_of_the_page_itself_gives_the_page_its_number() -> None:
    html = "<h2 id='a'>A</h2><div class='oppforing'><a href='tel:116111'>116 111</a> ope</div>"
    page, section = page_parts(Part("s.html", "Sida", Kind.PAGE), html, NYNORSK)
    assert (page.numbers, page.text, section.text) == ([("116 111", "tel:116111")], "ope", "")


def test_number_in_a_section_is_text_for_nothing_says_whose_it_is() -> None:
    section = page_parts(
        Part("s.html", "Sida", Kind.PAGE),
        "<h2 id='a'>A</h2><a href='tel:113'>113</a>",
        NYNORSK,
    )[1]
    assert (section.numbers, section.text) == ([], "113")


def test_unclosed_and_stray_tags_do_no_harm() -> None:
    assert parts("<p>Ein<p>to</i></p><b>tre") == [("s.html", "Sida", "Ein to tre")]


def test_what_is_said_twice_is_kept_once() -> None:
    pages = [Part(f"{name}.html", name, Kind.PAGE) for name in ("Aukra", "Aure")]
    entries = [Part(f"{page.address}#bup", "BUP", Kind.ENTRY, "Snakk") for page in pages]
    sections = [Part(f"{page.address}#a", "I fylket", Kind.SECTION) for page in pages]
    rows = [pages[0], sections[0], entries[0], pages[1], sections[1], entries[1]]
    assert [part.address for part in without_repeats(rows)] == [
        "Aukra.html",
        "Aukra.html#a",
        "Aukra.html#bup",
        "Aure.html",
    ]


def test_what_a_place_is_called_too_is_told_without_the_link_beside_it() -> None:
    html = "<p class='tilbake'>Òg for Skodje. <a href='x.html'>Vel ein annan</a></p><p>Hjelp</p>"
    assert parts(html) == [("s.html", "Sida", "Òg for Skodje. Hjelp")]
