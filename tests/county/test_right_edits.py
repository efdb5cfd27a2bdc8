"""A right edit of the real content turns no rule of the county red: what `check` takes, they take.

The rules are the tests beside this one, called with the project as the edit leaves it.
"""

import functools
from collections.abc import Callable
from pathlib import Path

import pytest

from rusplan.build_day import build_day
from rusplan.project import Project
from tests.county import test_bank, test_local
from tests.county.test_bank import LISTS
from tests.programs import PROJECT

BANK, SCHOOLS = Path("resources.yml"), Path("local/skolar.yml")
Edit = Callable[[Project], dict[Path, str]]


@functools.cache
def as_it_is() -> Project:
    return Project.open(PROJECT, build_day())


def text(path: Path) -> str:
    return (PROJECT / path).read_text(encoding="utf-8")


def town(project: Project) -> Path:
    """Return the file of some municipality."""
    return next(path for path, each in project.documents.local.items() if "number" in each.data)


def in_bank(old: str, new: str) -> dict[Path, str]:
    assert old in text(BANK)
    return {BANK: text(BANK).replace(old, new, 1)}


def new_number(_: Project) -> dict[Path, str]:
    """Change a number that is to be called at once."""
    return in_bank('number: "22 59 13 00"', 'number: "22 34 12 34"')


def new_school(project: Project) -> dict[Path, str]:
    id_ = project.documents.local[town(project)].data["id"]
    return {SCHOOLS: f'{text(SCHOOLS)}\n  - id: ny-vgs\n    name: "Ny"\n    municipality: {id_}\n'}


def unconfirmed_service(project: Project) -> dict[Path, str]:
    path = town(project)
    service = (
        "  - id: ny-teneste\n    type: barnevernsteneste\n    name: Ny\n    description: Kanskje.\n"
        f"    status: unconfirmed\n    service_areas: [{path.stem}]\n"
        '    sources: ["https://example.org/"]\n'
    )
    start, services, rest = text(path).partition("services:\n")
    return {path: f"{start}services:\n{service}{rest}" if services else f"{start}\n{service}"}


def link_gone(project: Project) -> dict[Path, str]:
    """Mark a resource of the plan as gone: it keeps the plan's address and loses its own."""
    assert project.bank
    before = text(BANK)
    for each in project.bank.resources:
        if each.status == "current" and each.plan_url:
            start, mark, rest = before.partition(f"  - id: {each.id}\n")
            entry, end, after = rest.partition("\n  - id: ")
            lines = [line for line in entry.split("\n") if not line.startswith("    url: ")]
            changed = "\n".join(lines).replace("status: current", "status: gone")
            return {BANK: start + mark + changed + end + after}
    raise AssertionError("the plan has no address that works")


def more_in_a_list(project: Project) -> dict[Path, str]:
    assert project.bank
    listed = LISTS["2 Tidleg innsats"][0]
    start, mark, rest = text(BANK).partition(f"  - id: {listed}\n    groups:\n")
    head, items, lines = rest.partition("items:\n")
    indent = lines[: lines.index("-")]
    return {BANK: f"{start}{mark}{head}{items}{indent}- entry: rusinfo\n{lines}"}


def new_topic(_: Project) -> dict[Path, str]:
    with_topic = in_bank("topics:\n", "topics:\n  - id: speling\n    name: Speling\n")[BANK]
    before, used, after = with_topic.partition("    topics: [")
    return {BANK: f"{before}{used}speling, {after}"}


def new_change_of_law(project: Project) -> dict[Path, str]:
    assert project.bank
    now = project.bank.changes[0].summary
    return in_bank(now, f"{now} Sjå kjelda.")


@pytest.mark.parametrize(
    "edit",
    [new_number, new_school, unconfirmed_service, link_gone, more_in_a_list, new_topic,
     new_change_of_law],
    ids=lambda each: each.__name__,
)  # fmt: skip
def test_a_right_edit_breaks_no_rule(edit: Edit) -> None:
    project = Project.open(PROJECT, build_day(), instead=edit(as_it_is()))
    assert project.errors == []
    bank, directory = project.edition().bank, project.edition().directory
    for section in LISTS:
        test_bank.test_lists_have_the_words_and_the_order_of_the_plan_and_what_is_added(
            bank, section
        )
    for rule in vars(test_bank).values():
        if callable(rule) and getattr(rule, "__code__", None) and _asks(rule, "bank"):
            rule(bank)
    for rule in vars(test_local).values():
        if callable(rule) and getattr(rule, "__code__", None) and _asks(rule, "directory"):
            rule(directory)


def _asks(rule: Callable[..., object], name: str) -> bool:
    """Say whether a test asks for one thing alone, of that name."""
    code = rule.__code__
    return rule.__name__.startswith("test_") and code.co_varnames[: code.co_argcount] == (name,)
