import re
from pathlib import Path, PurePosixPath

from rusplan.building.generation import write_pages
from rusplan.pages.drawing import Drawing
from rusplan.pages.place import place_pages
from rusplan.problems.problem import ProblemCode
from tests.bank.example import BANK, facts_of, with_main_pages
from tests.local.example import COUNTY, ISLAND, SCHOOLS, TOWN, local_site, read_local, write_local


def page(root: Path, path: str, **changed: str) -> tuple[str, list[str]]:
    """Return a place's page as plain Markdown, and the ids of the services it shows."""
    site = local_site(root, **changed)
    source = place_pages(site)[PurePosixPath(path)]
    drawn = Drawing(site).page(PurePosixPath(path), source)
    return drawn.markdown, [service.id for service in drawn.services]


def test_every_municipality_and_school_has_a_page(tmp_path: Path) -> None:
    pages = place_pages(local_site(tmp_path))
    assert sorted(map(str, pages)) == ["kommune/byen.md", "kommune/oya.md", "skole/byen-vgs.md"]


def test_municipality_shows_its_services_and_the_countys(tmp_path: Path) -> None:
    text, services = page(tmp_path, "kommune/byen.md")
    assert services == ["telefonen", "barnevern-byen", "bup-fylket"]
    assert text.index('id="barnevern-byen"') < text.index('id="bup-fylket"')
    assert "Dette veit vi ikkje enno" not in text


def test_what_is_not_known_is_said_once_with_where_to_ask(tmp_path: Path) -> None:
    county = COUNTY.replace("    fallback: ", '    duty: "Alle skal ha det."\n    fallback: ', 1)
    text, _ = page(tmp_path, "kommune/oya.md", fylket=county)
    assert text.count("Dette veit vi ikkje enno") == 1
    unknown = text.partition('<div class="ukjent">')[2].partition("## I fylket")[0]
    seen, _, folded = unknown.partition("<details")
    assert "Alle skal ha det." in seen
    assert "ring kommunen" in seen
    assert '<span id="slag-barnevern">Barnevernstenesta</span>' in seen
    assert "Spør skolen." in folded
    assert "Barnevernet i Byen" in folded
    assert 'href="tel:116111"' in folded
    assert "kan gjelde" not in text


def test_service_that_can_be_reached_stands_first(tmp_path: Path) -> None:
    kind = '''
  - id: nav
    name: "Nav"
    scope: kommune
    description: "Pengar."
    fallback: "Spør."'''
    county = COUNTY.replace("service_types:", f"service_types:{kind}")
    county += """  - id: nav-byen
    type: nav
    name: "Nav Byen"
    description: "For Byen."
    status: confirmed
    service_areas: [byen]
    assured_date: 2026-10-08
    sources: ["https://example.org/nav"]
"""
    text, _ = page(tmp_path, "kommune/byen.md", fylket=county)
    assert text.index('id="barnevern-byen"') < text.index('id="nav-byen"')


def test_school_shows_its_number_and_the_services_of_its_municipality(tmp_path: Path) -> None:
    text, services = page(tmp_path, "skole/byen-vgs.md")
    assert "barnevern-byen" in services
    assert 'href="tel:+4722591300"' in text
    assert "Kontaktlæraren" in text


def test_school_without_a_number_says_so(tmp_path: Path) -> None:
    schools = SCHOOLS.replace('    phone: "22 59 13 00"\n', "")
    text, _ = page(tmp_path, "skole/byen-vgs.md", skolar=schools)
    assert "Telefonnummeret til skolen er ikkje stadfesta" in text


def test_names_are_text_and_not_markup(tmp_path: Path) -> None:
    town = TOWN.replace('name: "Byen"', "name: 'B*y*en <b> [x](y) \"z\"'")
    town = town.replace('"Barnevernet i Byen"', '"<script>1</script>"')
    text, _ = page(tmp_path, "kommune/byen.md", byen=town)
    assert "# Hjelp i B&#42;y&#42;en &#60;b&#62; &#91;x&#93;(y)" in text
    assert 'title: "Hjelp i B*y*en <b> [x](y) \\"z\\""' in text
    assert "<script>" not in text


def test_plain_markdown_has_the_pages_too(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_pages(facts_of(with_main_pages(local_site(tmp_path))), out)
    text = (out / "kommune" / "oya.md").read_text(encoding="utf-8")
    assert "[[" not in text
    assert "Dette veit vi ikkje enno" in text
    assert "../finn-hjelp.md" in text


def test_list_that_the_pages_show_cannot_be_missing(tmp_path: Path) -> None:
    site, problems = read_local(write_local(tmp_path, bank=BANK, oya=ISLAND))
    missing = [each.found for each in problems if each.code is ProblemCode.UNDEFINED_ID]
    assert site is None
    assert {"hjelp-no", "finn-hjelp"} <= set(missing)


def test_no_id_stands_twice_on_a_page(tmp_path: Path) -> None:
    county = COUNTY.replace("id: bup\n", "id: bup-fylket\n").replace(
        "type: bup", "type: bup-fylket"
    )
    text, _ = page(tmp_path, "kommune/byen.md", fylket=county)
    ids = re.findall(r'(?: id="|\{#)([\w-]+)', text)
    assert "slag-bup-fylket" in ids
    assert sorted(ids) == sorted(set(ids))
