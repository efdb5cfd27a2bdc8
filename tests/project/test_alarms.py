from pathlib import Path

import pytest

from rusplan.problems.problem import ProblemCode
from tests.bank.example import ALARMS, BANK, open_project, read_project, write_project


def test_alarms_are_read_as_they_are_written(tmp_path: Path) -> None:
    project = open_project(write_project(tmp_path))
    assert project.problems == []
    assert project.alarms
    (alarm,) = project.alarms.alarms
    assert alarm.show == ("telefonen",)
    assert alarm.signs == (("full", "sjuk"),)
    assert alarm.hints == (("full",),)
    assert [piece.name for piece in project.alarms.pieces] == ["full", "sjuk"]


def test_site_without_alarms_is_not_built(tmp_path: Path) -> None:
    (write_project(tmp_path) / "alarms.yml").unlink()
    site, problems = read_project(tmp_path)
    assert site is None
    assert [each.code for each in problems] == [ProblemCode.UNREADABLE_FILE]


def test_faults_of_alarms_are_told_without_a_bank_too(tmp_path: Path) -> None:
    write_project(tmp_path, bank="topics: x\n")
    (tmp_path / "alarms.yml").write_text(ALARMS.replace("[full, sjuk]", "[full, sjuke]"))
    problems = read_project(tmp_path)[1]
    assert ProblemCode.UNDEFINED_ID in {each.code for each in problems}
    assert {each.position.file.name for each in problems} == {"resources.yml", "alarms.yml"}


@pytest.mark.parametrize(
    ("field", "wrong"),
    [("signs", ALARMS.replace("[full, sjuk]", "[full, [sjuk, sjuke]]")), ("subjects", "")],
)
def test_unknown_piece_is_told_where_it_stands(tmp_path: Path, field: str, wrong: str) -> None:
    write_project(tmp_path)
    (tmp_path / "alarms.yml").write_text(wrong or f"{ALARMS}subjects: [full, sjuke]\n")
    (problem,) = read_project(tmp_path)[1]
    assert problem.code is ProblemCode.UNDEFINED_ID
    assert (problem.field, problem.found) == (field, "sjuke")


def test_alarm_shows_only_services_that_have_a_number(tmp_path: Path) -> None:
    written = BANK.replace("kind: phone", "kind: chat").replace(
        'number: "116 111"', 'url: "https://www.116111.no/"', 1
    )
    write_project(tmp_path, bank=written)
    (tmp_path / "alarms.yml").write_text(ALARMS)
    problems = [
        each for each in read_project(tmp_path)[1] if each.position.file.name == "alarms.yml"
    ]
    assert [(each.code, each.found) for each in problems] == [
        (ProblemCode.UNDEFINED_ID, "telefonen")
    ]
