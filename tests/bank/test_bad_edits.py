from pathlib import Path

import pytest

from rusplan.problems.messages import describe
from rusplan.problems.problem import ProblemCode as Code
from rusplan.problems.problem import errors
from tests.bank.edits import EDITS, Edit
from tests.bank.example import BANK, PAGE, read_project, write_project


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_bad_edit_is_refused_where_it_stands(edit: Edit, tmp_path: Path) -> None:
    expected = edit.write(tmp_path)
    site, problems = read_project(tmp_path)
    assert sorted(f"{each.position} {each.code}" for each in problems) == sorted(expected)
    assert (site is None) == bool(errors(problems))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_message_says_where_what_and_what_to_write_instead(edit: Edit, tmp_path: Path) -> None:
    edit.write(tmp_path)
    for problem in read_project(tmp_path)[1]:
        where_and_what, remedy = describe(problem).split("\n")
        assert where_and_what.startswith(f"{problem.position}: {problem.severity}: ")
        assert remedy.startswith("    → ")
        assert len(remedy) > len("    → ")
        assert "{" not in where_and_what + remedy


def test_example_has_no_problems(tmp_path: Path) -> None:
    assert read_project(write_project(tmp_path))[1] == []


def test_all_bad_entries_are_reported_at_once(tmp_path: Path) -> None:
    bank = BANK.replace("type: hefte", "type: bok").replace("kind: lov", "kind: lovar")
    bank = bank.replace('"116 111"', '"1"').replace("entry: heftet", "entry: hefte")
    bank = bank.replace('name: "Rus"', "namn: Rus")
    _, problems = read_project(write_project(tmp_path, bank, PAGE.replace("hjelp]", "help]")))
    assert sorted(f"{each.position} {each.code}" for each in problems) == [
        f"docs/side.md:7:1 {Code.UNDEFINED_ID}",
        f"resources.yml:12:17 {Code.BAD_PHONE}",
        f"resources.yml:33:11 {Code.UNKNOWN_VALUE}",
        f"resources.yml:3:5 {Code.UNKNOWN_KEY}",
        f"resources.yml:64:20 {Code.UNDEFINED_ID}",
        f"resources.yml:71:11 {Code.UNKNOWN_VALUE}",
    ]
