from pathlib import Path

from rusplan.problems.messages import describe, report
from rusplan.problems.problem import Position, Problem, ProblemCode


def _problem(line: int, code: ProblemCode = ProblemCode.EMPTY_TEXT, found: str = "") -> Problem:
    return Problem(code, Position(Path("resources.yml"), line, 1), "title", found)


def test_report_counts_and_tells_errors_first_in_the_order_of_the_file() -> None:
    said = report([_problem(30), _problem(4, ProblemCode.PLAIN_HTTP), _problem(200)])
    lines = [line.split(":")[1] for line in said.split("\n") if line.startswith("resources.yml")]
    assert lines == ["30", "200", "4"]
    assert said.endswith("\n2 feil, 1 åtvaring.")


def test_what_was_found_is_shown_on_one_short_line() -> None:
    message = describe(_problem(1, found="\x1b[31mraud\nog lang " + "x" * 500))
    assert message.count("\n") == 1
    assert "\x1b" not in message
    assert len(message.split("\n")[0]) < 200
