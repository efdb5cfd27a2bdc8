from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from rusplan.pages.drawing import Drawing
from rusplan.pages.replacement import MARKERS
from rusplan.project import Edition
from rusplan.project.marker import MarkerKind
from rusplan.project.settings import Settings
from tests.bank.example import BANK, PAGE, example_site, with_main_pages
from tests.pages.rendered import rendered_page


def expanded(site: Edition, line: str, page: str = "side.md") -> str:
    """Return what one line of a page becomes."""
    return Drawing(site).page(PurePosixPath(page), line).markdown


def test_every_marker_there_is_can_be_shown() -> None:
    assert set(MARKERS) == set(MarkerKind)


def test_text_around_markers_is_left_as_it_was(tmp_path: Path) -> None:
    text = "# A\n\nSjå [[liste: x]] her.\n\n    kode\n"
    assert expanded(example_site(tmp_path), text) == text


def test_list_keeps_the_order_and_the_words_of_the_plan(tmp_path: Path) -> None:
    second = '            label: "Heftet frå 2019"\n          - entry: nettsida\n'
    bank = BANK.replace('            label: "Heftet frå 2019"\n', second).replace(
        "            anchor: noten\n            refers_to: overskrifta\n", ""
    )
    page = rendered_page(example_site(tmp_path, bank))
    assert [each.get_text(" ", strip=True) for each in page.select("li.oppforing .namn")] == [
        "Nettsida",  # what has come instead; what it was called stands under it
        "Nettsida",
    ]
    former = page.select_one("li.oppforing .bort")
    assert former
    assert former.get_text(" ", strip=True) == "I planen: Heftet frå 2019 , avløyst sidan 2019"
    assert [each.text for each in page.select("h3.gruppe")] == ["I planen"]


def test_note_is_tied_to_the_heading_it_belongs_to(tmp_path: Path) -> None:
    page = rendered_page(example_site(tmp_path))
    note = page.select_one("#noten .note-til a")
    assert note
    assert (note["href"], note.text) == ("#overskrifta", "(*) Høyrer til «Overskrifta»")


def test_what_is_gone_is_text_and_its_replacement_a_link(tmp_path: Path) -> None:
    page = rendered_page(example_site(tmp_path))
    links = [link["href"] for link in page.select("#noten a[href^=http]")]
    assert links == ["https://example.org/nettsida"]
    assert "https://example.org/2019" in page.select("#noten code")[-1].text


def test_number_to_call_can_be_tapped(tmp_path: Path) -> None:
    page = rendered_page(example_site(tmp_path))
    links = [(link["href"], link.text) for link in page.select(".hjelp li a")]
    assert links == [("tel:116111", "116 111 Telefonen måndag og tysdag 9–15")]


def test_whole_bank_shows_every_entry_once_under_its_first_topic(tmp_path: Path) -> None:
    bank = BANK.replace('name: "Rus"', 'name: "Rus"\n  - id: anna\n    name: "Anna emne"')
    bank = bank.replace(
        "audience: [tilsett]\n    topics: [rus]", "audience: [tilsett]\n    topics: [anna, rus]"
    )
    page = rendered_page(example_site(tmp_path, bank, f"{PAGE}\n[[heile banken]]\n"))
    assert [each["id"] for each in page.select("h2[id^=emne-], li[data-emne]")] == [
        "emne-rus",
        "telefonen",
        "nettsida",
        "emne-anna",
        "heftet",
    ]
    assert [each["value"] for each in page.select("#filter-topic option")] == ["", "rus", "anna"]
    assert [each["value"] for each in page.select("#filter-type option")] == [
        "", "phone", "chat", "nettside", "hefte",
    ]  # fmt: skip


def test_services_on_a_page_are_named_once_each(tmp_path: Path) -> None:
    site = example_site(tmp_path)
    page = Drawing(site).page(PurePosixPath("side.md"), PAGE + "[[heile banken]]\n")
    assert [service.id for service in page.services] == ["telefonen"]
    assert Drawing(site).page(PurePosixPath("side.md"), "[[endring: lova]]").services == []


def test_changes_stand_under_their_kind(tmp_path: Path) -> None:
    page = rendered_page(example_site(tmp_path, page=f"{PAGE}\n[[endringar]]\n"))
    assert [each["id"] for each in page.select("#lov, #rettleiar, #teneste, #lova")] == [
        "lov",
        "lova",
    ]


def test_excerpt_says_where_it_is_from(tmp_path: Path) -> None:
    excerpt = expanded(example_site(tmp_path), "[[utdrag: side.md#stykket]]")
    assert "Avsnittet." in excerpt
    assert "[Frå planen: Sida](side.md)" in excerpt


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("[[utdrag: side.md#stykket]]", "(../side.md)"),
        ("[[endring: lova]]", '"../endra-sidan-2019.html#lova"'),
        ("[[liste: banken]]", '"../ressursbank.html#telefonen"'),
    ],
)
def test_addresses_lead_out_of_a_subfolder(tmp_path: Path, line: str, address: str) -> None:
    site = with_main_pages(example_site(tmp_path))
    text = f"## Overskrifta {{#overskrifta}}\n\n{line}"
    assert address in expanded(site, text, "om/side.md")


@pytest.mark.parametrize(
    ("line", "settings", "expected"),
    [
        ("[[kontakt]]", {}, "Sei frå til leiinga"),
        ("[[kontakt]]", {"contact_email": "post@example.org"}, '"mailto:post@example.org"'),
        ("[[kontakt]]", {"contact_email": '"><script>'}, '"mailto:&quot;&gt;&lt;script&gt;"'),
        ("[[tilgjengeerklæring]]", {}, "ikkje lagt inn"),
        ("[[tilgjengeerklæring]]", {"accessibility_statement": "https://example.org/?a&b"},
         '"https://example.org/?a&amp;b"'),
    ],
)  # fmt: skip
def test_owner_settings_are_shown_when_set(
    tmp_path: Path, line: str, settings: dict[str, str], expected: str
) -> None:
    site = example_site(tmp_path)
    shown = expanded(replace(site, settings=Settings.from_extra(settings)), line)
    assert expected in shown
