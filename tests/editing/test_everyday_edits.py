"""What editors do on an ordinary day, and what `check` says: right edits pass, wrong are told.

The project is the small example; the edits are those that people made of a real one.
"""

from pathlib import Path

import pytest

from tests.bank.example import open_project
from tests.editing.everyday_edits import SNAPSHOT, messages, told, write
from tests.editing.right_edits import RIGHT
from tests.editing.wrong_edits import WRONG


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_edit_is_green(tmp_path: Path, name: str) -> None:
    write(tmp_path, RIGHT[name])
    assert open_project(tmp_path).errors == []


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_edit_is_told_once(name: str) -> None:
    assert len(told(WRONG[name])) == 1


def test_what_editors_read_is_as_in_the_snapshot() -> None:
    assert messages() == SNAPSHOT.read_text(encoding="utf-8"), (
        "what people read has changed; if that is right: python -m tests.editing.everyday_edits"
    )
