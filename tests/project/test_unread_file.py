"""Of a file that cannot be read, that is told and nothing else: the rest only follows from it."""

from pathlib import Path

import pytest

from rusplan.problems.problem import ProblemCode, errors
from rusplan.project.tree import Tree
from tests.bank.example import PAGE, open_project, write_project

OTHER = "---\ntitle: Hi\n---\n\n# Hi\n\n[Dit](side.md#anna)\n"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (PAGE.encode("utf-16"), ProblemCode.NOT_UTF8),
        (PAGE.replace("Sida", "S\xf8").encode("latin-1"), ProblemCode.NOT_UTF8),
        (b"[" * 100_000, ProblemCode.UNREADABLE_PAGE),
    ],
)
def test_one_fault_is_one_problem(tmp_path: Path, raw: bytes, code: ProblemCode) -> None:
    docs = write_project(tmp_path) / "docs"
    (docs / "hi.md").write_text(OTHER, encoding="utf-8")
    assert errors(open_project(tmp_path).problems) == []
    (docs / "side.md").write_bytes(raw)
    found = errors(open_project(tmp_path).problems)
    assert [(each.position.file.as_posix(), each.code) for each in found] == [
        ("docs/side.md", code)
    ]


def test_a_file_that_may_be_left_out_is_no_link_to_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").symlink_to("gone")
    tree = Tree(tmp_path)
    assert tree.optional_text(Path("none")) == ("", [])
    assert tree.optional_document(Path("none")) is None
    _, problems = tree.optional_text(Path("file"))
    document = tree.optional_document(Path("file"))
    assert document
    assert [each.code for each in problems + document.problems] == [ProblemCode.UNREADABLE_FILE] * 2
