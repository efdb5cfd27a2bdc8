"""A project that is read again knows what it worked out of files that are as they were."""

from pathlib import Path

import pytest

from rusplan.project.known import Known
from rusplan.project.project import Project
from tests.bank.example import BANK, PAGE, TODAY
from tests.project.english_edition import WORDS, english

UNSOUND = {
    "resources.yml": BANK + "\nukjend: 1\n",
    "docs/side.md": f"{PAGE}\n<script>x</script>\n",
    "translations/en/words.po": f"{WORDS}\nkva er dette\n",
}


def read(root: Path, known: Known) -> Project:
    return Project.open(root, TODAY, known=known)


@pytest.mark.parametrize("file", UNSOUND)
def test_every_problem_is_told_again_until_it_is_mended(tmp_path: Path, file: str) -> None:
    sound = (english(tmp_path) / file).read_text(encoding="utf-8")
    first = Known()
    before = read(tmp_path, first).problems
    (tmp_path / file).write_text(UNSOUND[file], encoding="utf-8")
    second = Known(first)
    told = read(tmp_path, second).problems
    assert told == read(tmp_path, Known()).problems != before
    third = Known(second)
    assert read(tmp_path, third).problems == told
    (tmp_path / file).write_text(sound, encoding="utf-8")
    assert read(tmp_path, Known(third)).problems == before


def test_file_that_is_as_it_was_is_not_taken_apart_again(tmp_path: Path) -> None:
    first, root = Known(), english(tmp_path)
    before = read(root, first)
    (root / "search.yml").write_text("questions: []\n", encoding="utf-8")
    after = read(root, Known(first))
    assert after.documents.bank is before.documents.bank
    assert after.documents.vocabulary is not before.documents.vocabulary


def test_what_is_no_longer_asked_for_is_let_go_of() -> None:
    first = Known()
    first("side", lambda: "gammal")
    second = Known(first)
    assert second("side", lambda: "ny") == "gammal"
    third = Known(Known(second))
    assert third("side", lambda: "ny") == "ny"
