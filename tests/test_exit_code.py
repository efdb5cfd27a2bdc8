"""A crash is never taken for a command that has found something to do."""

import subprocess
import sys

import pytest

from rusplan.exit_code import ExitCode, exit_code_of

LOST = """
import runpy, sys
sys.modules[sys.argv.pop(1)] = None  # as if it could not be loaded
runpy.run_module(sys.argv.pop(1), run_name="__main__")
"""


def test_what_a_program_says_is_passed_on() -> None:
    assert [exit_code_of(lambda code=code: code) for code in (0, 1, 2)] == [0, 1, 2]  # type: ignore[misc]


@pytest.mark.parametrize("error", [ValueError, MemoryError, RecursionError, ImportError])
def test_whatever_is_raised_is_a_crash(
    error: type[Exception], capsys: pytest.CaptureFixture[str]
) -> None:
    def program() -> int:
        raise error("slik")

    assert exit_code_of(program) == ExitCode.CRASHED
    assert "slik" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("library", "program"),
    [
        ("pydantic", ["rusplan", "check"]),
        ("pycurl", ["rusplan", "linkcheck"]),
        ("pycurl", ["rusplan.linkcheck"]),
    ],
)
def test_a_library_that_is_not_there_is_a_crash(library: str, program: list[str]) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LOST, library, *program], capture_output=True, check=False
    )
    assert ended.returncode == ExitCode.CRASHED
    assert ended.stdout == b""
