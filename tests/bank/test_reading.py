from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rusplan.problems.messages import report
from rusplan.problems.problem import ProblemCode
from tests.bank.example import BANK, TODAY, read_bank
from tests.bank.files import UNREADABLE


def _said(root: Path, raw: bytes) -> list[str]:
    (root / "resources.yml").write_bytes(raw)
    _, problems = read_bank(root, TODAY)
    return [f"{each.position.line}:{each.position.column} {each.code}" for each in problems]


@pytest.mark.parametrize("name", UNREADABLE)
def test_unreadable_file_is_refused_with_one_problem(name: str, tmp_path: Path) -> None:
    raw, expected = UNREADABLE[name]
    assert _said(tmp_path, raw) == [expected]


def test_missing_file_and_folder_in_its_place_are_refused(tmp_path: Path) -> None:
    for _ in range(2):
        bank, problems = read_bank(tmp_path, TODAY)
        assert bank is None
        assert [each.code for each in problems] == [ProblemCode.UNREADABLE_FILE]
        (tmp_path / "resources.yml").mkdir(exist_ok=True)


ALLOWED = {
    "byte order mark": b"\xef\xbb\xbf" + BANK.encode(),
    "CRLF line ends": BANK.replace("\n", "\r\n").encode(),
    "no line end at the end": BANK.rstrip().encode(),
    "bare number": BANK.replace('"116 111"', "113").encode(),
    "bare number with a zero first": BANK.replace('"116 111"', "02800").encode(),
    "bare time": BANK.replace('"09:00"', "11:00").encode(),
    "bare no": BANK.replace('title: "Heftet"', "title: no").encode(),
    "touching hours": BANK.replace(
        'closes_at: "15:00"\n',
        'closes_at: "15:00"\n          - {byday: [MO], opens_at: "15:00", closes_at: "24:00"}\n',
    ).encode(),
    "null for what is optional": BANK.replace("minimum_age: 13", "minimum_age: null").encode(),
    "in force in the future": BANK.replace("2024-08-01", "2027-01-01").encode(),
    "checked a year ago today, the number half a year": BANK.replace("2026-10-08", "2025-11-24")
    .replace("2025-11-24", "2026-05-24", 1)
    .encode(),
    "Norwegian letters and emoji": BANK.replace("Heftet", "Æøå 🧡 heftet").encode(),
    "name of five million letters": BANK.replace("Telefonen", "x" * 5_000_000).encode(),
}


@pytest.mark.parametrize("name", ALLOWED)
def test_allowed_edit_is_read(name: str, tmp_path: Path) -> None:
    assert _said(tmp_path, ALLOWED[name]) == []


def test_bare_values_are_read_as_they_are_written(tmp_path: Path) -> None:
    bank = BANK.replace('"116 111"', "02800").replace('"09:00"', "11:00")
    (tmp_path / "resources.yml").write_text(bank.replace('title: "Heftet"', "title: no"))
    read, _ = read_bank(tmp_path, TODAY)
    assert read
    channel = read.services[0].channels[0]
    assert channel.number == "02800"
    assert channel.schedules[0].opens_at == "11:00"
    assert read.resources[0].title == "no"


def test_aliases_within_aliases_are_refused_without_being_followed(tmp_path: Path) -> None:
    levels = "".join(f"b{n}: &b{n} [*b{n - 1}, *b{n - 1}, *b{n - 1}]\n" for n in range(1, 60))
    said = _said(tmp_path, f"b0: &b0 [x]\n{levels}".encode())
    assert f"1:5 {ProblemCode.ALIAS}" in said
    assert f"60:12 {ProblemCode.ALIAS}" in said


def test_faults_of_the_text_do_not_hide_faults_of_the_values(tmp_path: Path) -> None:
    bank = BANK.replace('name: "Rus"', 'name: "Rus"\n    name: Rus').replace("2024-08", "2024-18")
    assert [line.split()[1] for line in _said(tmp_path, bank.encode())] == [
        ProblemCode.DUPLICATE_KEY,
        ProblemCode.BAD_DATE,
    ]


@given(st.binary() | st.text().map(str.encode) | st.integers(0, len(BANK)).flatmap(
    lambda at: st.text(max_size=5).map(lambda text: (BANK[:at] + text + BANK[at:]).encode())
))  # fmt: skip
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_a_bank_or_are_refused_with_a_message(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "resources.yml").write_bytes(raw)
    bank, problems = read_bank(tmp_path, TODAY)
    assert bank or report(problems).startswith("resources.yml:")


def test_future_is_measured_against_the_given_day(tmp_path: Path) -> None:
    (tmp_path / "resources.yml").write_text(BANK)
    _, problems = read_bank(tmp_path, date(2026, 10, 7))
    assert {each.code for each in problems} == {ProblemCode.FUTURE_DATE}
