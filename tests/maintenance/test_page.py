from pathlib import Path

from bs4 import BeautifulSoup
from bs4.element import Tag

from rusplan.language import Locale
from rusplan.linkcheck.inventory.occurrence import Occurrence
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.patience import ASK_AFTER, ASK_RUNS
from rusplan.linkcheck.report.questions import questions
from rusplan.linkcheck.verdict import Reason
from rusplan.maintenance.page import maintenance_page
from rusplan.pages.drawing import Drawing
from rusplan.search.part import Kind, Part, page_parts
from tests.bank.example import BANK, PAGE, open_project, write_project
from tests.linkcheck.results import START, result
from tests.local.example import write_local
from tests.pages.rendered import rendered


def shown(root: Path) -> BeautifulSoup:
    edition = open_project(root).edition()
    page = maintenance_page(edition, Drawing(edition).pages())
    return BeautifulSoup(rendered(page), "html.parser")


def row(page: BeautifulSoup, name: str) -> Tag:
    [found] = [each for each in page.select(".vedlikehald li") if each.b and each.b.text == name]
    return found


def words(element: Tag) -> str:
    return " ".join(element.get_text(" ").split()).replace(" ,", ",")


def test_row_says_what_who_when_and_where(tmp_path: Path) -> None:
    telephone = row(shown(write_project(tmp_path)), "Telefonen")
    assert words(telephone) == (
        "Telefonen teneste Ansvar: Redaktøren "
        "Kontrollert 8. oktober 2026, neste gong innan 8. april 2027 Brukt på: Sida"
    )
    assert telephone.a
    assert telephone.a["href"] == "../side.html"


def test_what_is_to_be_checked_first_stands_first(tmp_path: Path) -> None:
    root = write_project(tmp_path, page=PAGE.replace("title: Sida", "title: Sida\nsection: 1"))
    page = shown(root)
    assert [heading.text for heading in page.select("h2")] == [
        "Aldri kontrollert",
        "Frist i april 2027",
        "Frist i oktober 2027",
        "Utan frist",
    ]
    assert [each.text for each in page.select("li > b")] == [
        "Sida",
        "Telefonen",
        "Nettsida",
        "Ny lov",
        "Heftet",
    ]
    assert [each["lang"] for each in page.select("li > b[lang]")] == ["nb"]


def test_what_was_never_checked_has_no_day(tmp_path: Path) -> None:
    root = write_project(tmp_path, page=PAGE.replace("title: Sida", "title: Sida\nsection: 1"))
    assert words(row(shown(root), "Sida")) == (
        "Sida del av planen Ansvar: Redaktøren Brukt på: Sida"
    )


def test_local_things_are_linked_to_their_places(tmp_path: Path) -> None:
    page = shown(write_local(tmp_path))
    assert {a["href"]: a.text for a in row(page, "Byen skole").select("a")} == {
        "../kommune/byen.html": "Byen",
        "../skole/byen-vgs.html": "Byen skole",
        "../side.html": "Sida",
    }
    everywhere = row(page, "BUP i fylket").select("a")
    assert [(a["href"], a.text) for a in everywhere] == [
        ("../side.html", "alle kommunane og skolane")
    ]


def test_page_without_a_title_is_named_by_its_file(tmp_path: Path) -> None:
    root = write_project(tmp_path)
    (root / "docs" / "anna.md").write_text("[[hjelp: hjelp]]\n", encoding="utf-8")
    assert {a.text for a in row(shown(root), "Telefonen").select("a")} == {"Sida", "anna"}


def test_page_that_shows_an_excerpt_uses_the_section(tmp_path: Path) -> None:
    root = write_project(
        tmp_path,
        page=PAGE.replace("title: Sida", "title: Sida\nsection: 1")
        + "\n## Siste {#siste}\n\nHa det.\n",
    )
    (tmp_path / "docs" / "anna.md").write_text(
        "---\ntitle: Anna\n---\n\n[[utdrag: side.md#siste]]\n"
    )
    assert [a.text for a in row(shown(root), "Sida").select("a")] == ["Anna", "Sida"]


def test_names_are_text_and_not_markup(tmp_path: Path) -> None:
    bank = BANK.replace('"Telefonen"', "'<script>1</script> *x*'").replace('"Redaktøren"', '"<i>"')
    page = shown(write_project(tmp_path, bank))
    assert page.select("script, i, em") == []
    assert row(page, "<script>1</script> *x*")


def test_search_finds_the_page_and_not_its_rows(tmp_path: Path) -> None:
    page = shown(write_project(tmp_path))
    [part] = page_parts(
        Part("om/vedlikehald.html", "Vedlikehald", Kind.PAGE), str(page), Locale("nn")
    )
    assert part.text.startswith("Her står alt på nettstaden")
    assert "Telefonen" not in part.text


def test_addresses_that_only_a_person_can_settle_stand_first(tmp_path: Path) -> None:
    edition = open_project(write_project(tmp_path)).edition()
    address, memory = "https://vegg.example/", Memory()
    for look in range(ASK_RUNS):
        memory = memory.after({address: result(Reason.BOT_WALL)}, START + look * ASK_AFTER)
    asked = questions({address: (Occurrence("resources.yml", 3, title="Muren"),)}, memory)
    page = maintenance_page(edition, Drawing(edition).pages(), asked)
    first = BeautifulSoup(rendered(page), "html.parser").select(".vedlikehald h2 ~ ul li")[0]
    assert first.a
    assert (first.a.text, first.a["href"]) == ("Muren", address)
