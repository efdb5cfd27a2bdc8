from pathlib import Path

from rusplan.problems.messages import TEXT, describe, report
from rusplan.problems.problem import Position, Problem, ProblemCode
from tests.bank.messages import SNAPSHOT, all_problems, messages


def _problem(line: int, code: ProblemCode = ProblemCode.EMPTY_TEXT, found: str = "") -> Problem:
    return Problem(code, Position(Path("resources.yml"), line, 1), "title", found)


def test_messages_are_as_in_the_snapshot() -> None:
    assert messages() == SNAPSHOT.read_text(encoding="utf-8"), (
        "what people read has changed; if that is right: python -m tests.bank.messages"
    )


def test_every_code_has_a_text_and_is_shown_filled_in() -> None:
    seen = {problem.code for _, problems in all_problems() for problem in problems}
    assert seen == set(ProblemCode) == set(TEXT)


def test_report_counts_and_tells_errors_first_in_the_order_of_the_file() -> None:
    said = report([_problem(30), _problem(4, ProblemCode.PLAIN_HTTP), _problem(200)])
    lines = [line.split(":")[1] for line in said.split("\n") if line.startswith("resources.yml")]
    assert lines == ["30", "200", "4"]
    assert said.endswith("\n2 feil, 1 åtvaringar.")


def test_what_was_found_is_shown_on_one_short_line() -> None:
    message = describe(_problem(1, found="\x1b[31mraud\nog lang " + "x" * 500))
    assert message.count("\n") == 1
    assert "\x1b" not in message
    assert len(message.split("\n")[0]) < 200
