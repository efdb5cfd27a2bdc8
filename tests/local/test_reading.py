from pathlib import Path

import pytest

from rusplan.problems.messages import describe
from rusplan.problems.problem import ProblemCode as Code
from tests.bank.example import write_project
from tests.local.example import (
    COUNTY,
    ISLAND,
    LOCAL_BANK,
    SCHOOLS,
    TOWN,
    local_site,
    read_local,
    write_local,
)


def said(root: Path) -> list[str]:
    return sorted(f"{each.position} {each.code}" for each in read_local(root)[1])


def test_example_is_read_without_a_word(tmp_path: Path) -> None:
    assert said(write_local(tmp_path)) == []


def test_project_without_local_has_an_empty_directory(tmp_path: Path) -> None:
    site, problems = read_local(write_project(tmp_path))
    assert problems == []
    assert site
    assert site.directory.municipalities == ()


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("byen", "type: barnevern", "type: barnevarn", f"local/byen.yml:8:11 {Code.UNDEFINED_ID}"),
        ("byen", "[byen]", "[byn]", f"local/byen.yml:12:21 {Code.UNDEFINED_ID}"),
        ("byen", '"116 111"', '"116"', f"local/byen.yml:16:17 {Code.BAD_PHONE}"),
        ("byen", "[oya]", "[øya]", f"local/byen.yml:13:22 {Code.UNDEFINED_ID}"),
        ("byen", "status: confirmed", "status: unconfirmed",
         f"local/byen.yml:7:5 {Code.UNCONFIRMED_CONTACT}"),
        ("fylket", "[telefonen]", "[telefon]", f"local/fylket.yml:9:24 {Code.UNDEFINED_ID}"),
        ("fylket", "id: bup\n", "id: barnevern\n", f"local/fylket.yml:10:9 {Code.DUPLICATE_ID}"),
        ("oya", 'id: oya\nnumber: "9902"', 'id: byen\nnumber: "9902"',
         f"local/oya.yml:1:5 {Code.COPIED_FILE}"),
        ("oya", "name:", "namn:", f"local/oya.yml:3:1 {Code.UNKNOWN_KEY}"),
        ("skolar", "municipality: byen", "municipality: by",
         f"local/skolar.yml:7:19 {Code.UNDEFINED_ID}"),
    ],
)  # fmt: skip
def test_fault_is_told_with_its_file_and_place(
    tmp_path: Path, name: str, old: str, new: str, expected: str
) -> None:
    text = {"byen": TOWN, "fylket": COUNTY, "oya": ISLAND, "skolar": SCHOOLS}[name]
    assert text.count(old) == 1
    root = write_local(tmp_path, **{name: text.replace(old, new)})
    assert expected in said(root)
    assert read_local(root)[0] is None


def test_faults_in_several_files_are_told_at_once(tmp_path: Path) -> None:
    root = write_local(
        tmp_path,
        byen=TOWN.replace('"116 111"', '"1"'),
        oya=ISLAND + "borte: 1\n",
        skolar=SCHOOLS.replace("22 59 13 00", "22"),
        bank=LOCAL_BANK.replace("kind: lov", "kind: lovar"),
    )
    assert said(root) == [
        f"local/byen.yml:16:17 {Code.BAD_PHONE}",
        f"local/oya.yml:4:1 {Code.UNKNOWN_KEY}",
        f"local/skolar.yml:8:12 {Code.BAD_PHONE}",
        f"resources.yml:79:11 {Code.UNKNOWN_VALUE}",
    ]


def test_id_is_unique_across_files_and_the_bank(tmp_path: Path) -> None:
    root = write_local(
        tmp_path,
        oya=ISLAND.replace("id: oya", "id: telefonen"),
        skolar=SCHOOLS.replace("id: byen-vgs", "id: barnevern-byen"),
    )
    duplicates = [each for each in read_local(root)[1] if each.code is Code.DUPLICATE_ID]
    assert [str(each.position) for each in duplicates] == [
        "local/oya.yml:1:5",
        "local/skolar.yml:5:9",
    ]
    assert "på line 7 i local/byen.yml" in describe(duplicates[1])
    assert "i resources.yml" in describe(duplicates[0])


def test_one_unreadable_file_does_not_hide_faults_in_another(tmp_path: Path) -> None:
    root = write_local(tmp_path, oya="a: [", byen=TOWN.replace('"116 111"', '"1"'))
    assert {f"local/oya.yml:2:1 {Code.YAML_SYNTAX}", f"local/byen.yml:16:17 {Code.BAD_PHONE}"} <= {
        *said(root)
    }


def test_missing_file_of_the_schools_is_an_error(tmp_path: Path) -> None:
    root = write_local(tmp_path)
    (root / "local" / "skolar.yml").unlink()
    assert said(root) == [f"local/skolar.yml:1:1 {Code.UNREADABLE_FILE}"]


def test_empty_file_says_what_it_should_hold(tmp_path: Path) -> None:
    _, problems = read_local(write_local(tmp_path, oya=""))
    assert problems[0].code is Code.EMPTY_FILE
    assert "id, number, name" in describe(problems[0])


def test_old_fact_is_a_warning_in_its_own_file(tmp_path: Path) -> None:
    old = TOWN.replace('url: "https://byen', 'url: "http://byen')
    old = old.replace("assured_date: 2026-10-08", "assured_date: 2024-10-08", 1)
    root = write_local(tmp_path, byen=old)
    assert said(root) == [
        f"local/byen.yml:4:6 {Code.PLAIN_HTTP}",
        f"local/byen.yml:5:15 {Code.STALE_FACT}",
    ]
    assert read_local(root)[0]


def test_service_of_the_county_is_there_for_every_municipality(tmp_path: Path) -> None:
    directory = local_site(tmp_path).directory
    for municipality in ("byen", "oya"):
        assert [each.id for each in directory.serving(municipality, "bup")] == ["bup-fylket"]
    assert directory.serving("oya", "barnevern") == []
    assert [each.id for each in directory.possibly_serving("oya", "barnevern")] == [
        "barnevern-byen"
    ]


def test_owner_of_anything_local_is_one_of_the_banks(tmp_path: Path) -> None:
    town = TOWN.replace('number: "9901"', 'number: "9901"\nowner: redaktoren').replace(
        "    type: barnevern", "    owner: juristen\n    type: barnevern"
    )
    schools = SCHOOLS.replace("    municipality: byen", "    owner: xyz\n    municipality: byen")
    root = write_local(tmp_path, byen=town, skolar=schools)
    assert set(said(root)) == {
        f"local/byen.yml:3:8 {Code.UNDEFINED_ID}",
        f"local/byen.yml:9:12 {Code.UNDEFINED_ID}",
        f"local/skolar.yml:7:12 {Code.UNDEFINED_ID}",
    }


def test_months_of_a_school_are_its_own(tmp_path: Path) -> None:
    schools = SCHOOLS.replace("2026-10-08", "2026-09-23\n    review_months: 2")
    assert said(write_local(tmp_path, skolar=schools)) == [
        f"local/skolar.yml:9:19 {Code.STALE_FACT}"
    ]


def test_owners_of_the_bank_are_known_in_every_file(tmp_path: Path) -> None:
    town = TOWN.replace('number: "9901"', 'number: "9901"\nowner: jurist')
    directory = local_site(tmp_path, byen=town).directory
    assert directory.municipalities_by_id["byen"].owner == "jurist"
