"""Writes what an editor reads of each everyday mistake: `python -m tests.editing.everyday_edits`.

Read the difference in `everyday_edits.txt` before you commit it.
"""

import functools
import tempfile
from pathlib import Path

from rusplan.problems.messages import describe
from tests.bank.example import open_project
from tests.editing.example_parts import Change
from tests.editing.wrong_edits import WRONG
from tests.local.example import write_local

SNAPSHOT = Path(__file__).with_suffix(".txt")


def write(root: Path, edit: Change | list[Change]) -> None:
    """Write the example with an edit made."""
    write_local(root)
    for file, old, new in edit if isinstance(edit, list) else [edit]:
        path = root / file
        text = path.read_bytes().decode() if path.exists() else ""
        assert old in text or not old, old
        changed = text.replace(old, new) if old == "\n" else text.replace(old, new, 1)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(changed.encode(errors="surrogateescape"))


@functools.cache
def told(name: str) -> list[str]:
    """Return what is said of the example with a wrong edit made."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), WRONG[name])
        return [describe(each) for each in open_project(Path(folder)).problems]


def messages() -> str:
    """Return what is said of every mistake, under its name."""
    blocks = ("\n".join([f"# {name}", *told(name)]) for name in WRONG)
    return "\n\n".join(blocks) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(messages(), encoding="utf-8")
