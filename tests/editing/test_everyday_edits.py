"""What editors do on an ordinary day, and what `check` says: right edits pass, wrong are told.

The project is the small example; the edits are those that people made of a real one.
"""

from pathlib import Path

import pytest

from rusplan.preview.comment import State, comment
from tests.bank.example import open_project
from tests.editing.everyday_edits import SNAPSHOT, messages, told, write
from tests.editing.example_parts import BANK, URL
from tests.editing.right_edits import RIGHT
from tests.editing.wrong_edits import WRONG
from tests.local.example import write_local


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> State:
    """Return the example as it was."""
    return State(open_project(write_local(tmp_path_factory.mktemp("before"))), None)


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_edit_is_green(base: State, tmp_path: Path, name: str) -> None:
    write(tmp_path, RIGHT[name])
    head = State(open_project(tmp_path), None)
    assert head.project.errors == []
    assert "✅ Alt er i orden." in comment(base, head)


def test_a_warning_that_an_edit_brings_is_in_the_comment_and_old_ones_are_counted(
    tmp_path: Path,
) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    for root in (before, after):
        write(root, (BANK, "Ei teneste å ringe.", "Ei **god** teneste."))
    bank = after / BANK
    bank.write_text(bank.read_text().replace(URL, URL.replace("https", "http")))
    said = comment(State(open_project(before), None), State(open_project(after), None))
    assert "Adressa byrjar med http://" in said
    assert "Markdown og HTML" not in said
    assert "Frå før står det 1 åtvaring til." in said


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_edit_is_told_once(name: str) -> None:
    assert len(told(name)) == 1


def test_what_editors_read_is_as_in_the_snapshot() -> None:
    assert messages() == SNAPSHOT.read_text(encoding="utf-8"), (
        "what people read has changed; if that is right: python -m tests.editing.everyday_edits"
    )
