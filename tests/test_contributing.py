"""The editors' guide, walked: what it names must exist."""

import re
from typing import Any

import pytest
import yaml

from rusplan.bank.resource_status import ResourceStatus
from rusplan.cli import main
from rusplan.editing.field_names import FIELD
from rusplan.editing.sheet import CHANNEL, ID
from rusplan.pasted.hours import read_hours
from rusplan.project.marker import MARKER_NAMES
from tests.programs import PROJECT, run

FIRST_PAGE = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MORE = {file.name: file.read_text(encoding="utf-8") for file in (PROJECT / "guide").glob("*.md")}
GUIDE = "\n".join([FIRST_PAGE, *MORE.values()])
CODE = re.findall(r"(?<!`)`([^`\n]+)`(?!`)", GUIDE)


def forms() -> dict[str, Any]:
    files = (PROJECT / ".github" / "ISSUE_TEMPLATE").glob("*.yml")
    loaded = {file.name: yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}
    return {name: each for name, each in loaded.items() if "body" in each}


@pytest.mark.parametrize("command", sorted({c for c in CODE if c.startswith("python -m ")}))
def test_command_exists_with_its_options(capsys: pytest.CaptureFixture[str], command: str) -> None:
    name, *options = command.removeprefix("python -m rusplan ").split()
    with pytest.raises(SystemExit, match="0"):
        main([name, "--help"])
    usage = capsys.readouterr().out
    for option in options:
        if option.startswith("--"):
            assert option in usage


@pytest.mark.parametrize("target", sorted({c.split()[1] for c in CODE if c.startswith("make ")}))
def test_make_knows_what_is_named(target: str) -> None:
    planned = run("make", "--dry-run", target)
    assert planned.returncode == 0, planned.stderr


def test_fields_are_those_of_the_models() -> None:
    known = set(FIELD)  # of all files: tests/editing/test_schema.py
    named = {each.rstrip(":") for each in CODE if re.fullmatch(r"[a-z]+(_[a-z]+)*:?", each)}
    statuses = {status.value for status in ResourceStatus}
    assert len(named & known) > 8
    assert {each for each in named if "_" in each or each + ":" in CODE} <= known
    table = re.findall(r"^\| [^|`]+ \| `(\w+)` \|", GUIDE, re.MULTILINE)
    assert set(table) == {"status"} | (set(table) & statuses)
    assert len(table) > 5


def test_guide_tells_of_every_marker_that_a_page_may_hold_and_of_no_other() -> None:
    table = re.findall(r"^\| `\[\[([^\]:]+)[^\]]*\]\]` \|", GUIDE, re.MULTILINE)
    assert sorted(table) == sorted(MARKER_NAMES)
    named = {each[2:-2].partition(":")[0] for each in CODE if each.startswith("[[")}
    assert named == set(MARKER_NAMES)


def test_the_first_page_is_short_and_needs_no_program() -> None:
    assert FIRST_PAGE.index("Skjema") < FIRST_PAGE.index("Blyanten")
    assert "python" not in FIRST_PAGE
    assert "make " not in FIRST_PAGE
    assert len(FIRST_PAGE.splitlines()) < 80


def test_links_of_the_guide_lead_to_what_is_there() -> None:
    pages = {PROJECT / "CONTRIBUTING.md": FIRST_PAGE}
    pages |= {PROJECT / "guide" / name: text for name, text in MORE.items()}
    for page, text in pages.items():
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)[^)]*\)", text):
            assert (page.parent / target).exists(), (page.name, target)


def test_forms_are_those_that_exist() -> None:
    named = dict(re.findall(r"\[«([^»]+)»\]\(\.github/ISSUE_TEMPLATE/(\w+\.yml)\)", GUIDE))
    assert named == {form["name"]: name for name, form in forms().items()}


def test_columns_and_hours_are_as_they_are_read() -> None:
    assert {ID, CHANNEL} <= set(CODE)
    hours = next(each for each in CODE if each.startswith("måndag–"))
    assert len(read_hours(hours).schedules) == 3
