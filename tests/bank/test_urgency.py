from pathlib import Path

import pytest

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.example import BANK, read_project, write_project

POINT = '      - {text: "Ring.", entry: telefonen}\n'


def said(root: Path, urgency: str) -> list[str]:
    _, problems = read_project(write_project(root, BANK + urgency))
    return [f"{each.field} {each.code}" for each in problems]


def level(points: str, name: str = "no") -> str:
    return f'urgency:\n  - level: {name}\n    title: "No"\n    points:\n{points}'


def test_five_points_are_admitted(tmp_path: Path) -> None:
    assert said(tmp_path, level(POINT * 5)) == []


@pytest.mark.parametrize(
    ("urgency", "expected"),
    [
        (level(POINT * 6), f"points {Code.WRONG_TYPE}"),
        (level(POINT, "straks"), f"level {Code.UNKNOWN_VALUE}"),
        (level(POINT.replace("telefonen", "borte")), f"entry {Code.UNDEFINED_ID}"),
    ],
)
def test_bad_level_is_refused(tmp_path: Path, urgency: str, expected: str) -> None:
    assert said(tmp_path, urgency) == [expected]
