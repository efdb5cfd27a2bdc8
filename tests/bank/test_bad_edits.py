import re
from pathlib import Path

import pytest

from rusplan.problems.messages import TEXT, describe
from rusplan.problems.problem import ProblemCode as Code
from rusplan.problems.problem import errors
from tests.bank.edits import EDITS
from tests.bank.edits.reading import readings
from tests.bank.example import BANK, PAGE, read_project, write_project
from tests.bank.messages import SNAPSHOT, all_problems, messages

NAMES = [edit.name for edit in EDITS]


def test_each_edit_has_a_name_of_its_own() -> None:
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize("name", NAMES)
def test_bad_edit_is_refused_where_it_stands(name: str) -> None:
    reading = readings()[name]
    said = [f"{each.position} {each.code}" for each in reading.problems]
    assert sorted(said) == sorted(reading.expected)
    assert reading.is_sound != bool(errors(reading.problems))


@pytest.mark.parametrize("name", NAMES)
def test_message_says_where_what_and_what_to_write_instead(name: str) -> None:
    for problem in readings()[name].problems:
        where_and_what, remedy = describe(problem).split("\n")
        assert where_and_what.startswith(f"{problem.position}: {problem.severity}: ")
        assert remedy.startswith("    → ")
        assert len(remedy) > len("    → ")
        own_words = (where_and_what + remedy).replace(problem.found, "")
        assert not re.search(r"\{\w", own_words)  # a place that was not filled


def test_messages_are_as_in_the_snapshot() -> None:
    assert messages() == SNAPSHOT.read_text(encoding="utf-8"), (
        "what people read has changed; if that is right: python -m tests.bank.messages"
    )


def test_every_code_has_a_text_and_is_shown_filled_in() -> None:
    seen = {problem.code for _, problems in all_problems() for problem in problems}
    assert seen == set(Code) == set(TEXT)


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
