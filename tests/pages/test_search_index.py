import json
from pathlib import Path

from rusplan.pages.search_index import Part, index_page, search_script
from tests.bank.example import PAGE, example_site
from tests.pages.rendered import rendered_page

EVERYTHING = f"{PAGE}\n### Under {{#under}}\n\n[[heile banken]]\n\n[[endringar]]\n"


def test_every_heading_and_entry_can_be_found(tmp_path: Path) -> None:
    page = rendered_page(example_site(tmp_path, page=EVERYTHING))
    found = {part.address: part.heading for part in index_page("side.html", "Sida", str(page))}
    anchors = [str(each["id"]) for each in page.select("h1[id], h2[id], h3[id], li[data-emne]")]
    assert len(anchors) >= 8
    assert list(found) == ["side.html", *(f"side.html#{anchor}" for anchor in anchors)]
    assert all(found.values())
    assert found["side.html#telefonen"] == "Telefonen"
    assert found["side.html#emne-rus"] == "Rus"


def test_words_belong_to_the_part_they_stand_in() -> None:
    html = (
        "<p>Før</p><h2 id='a'>Ein &amp; to</h2><p>Under<br>ein</p><form>Skjema</form>"
        "<ul><li data-emne='x' id='b'><p class='namn'><a>Namnet</a></p><p>Tekst</p></li></ul>"
    )
    parts = index_page("s.html", "Sida", html)
    assert [(part.address, part.heading, part.text.split()) for part in parts] == [
        ("s.html", "Sida", ["Før"]),
        ("s.html#a", "Ein & to", ["Under", "ein"]),
        ("s.html#b", "Namnet", ["Tekst"]),
    ]


def test_entry_is_marked_and_found_by_its_numbers(tmp_path: Path) -> None:
    page = rendered_page(example_site(tmp_path, page=EVERYTHING))
    entries = {
        part.heading: part.numbers
        for part in index_page("side.html", "Sida", str(page))
        if part.is_entry
    }
    assert entries == {"Telefonen": ["116111"], "Heftet": [], "Nettsida": []}


def test_index_is_a_script_that_holds_the_rows() -> None:
    part = Part("a.html", "Æøå 🧡 </script>", " to \n ord ", is_entry=True, numbers=["113"])
    script = search_script([part])
    name, _, data = script.partition("=")
    assert name == "window.rusplanIndex"
    assert json.loads(data) == [["a.html", "Æøå 🧡 </script>", "to ord", 1, ["113"]]]
