"""What is due, on the project's own bank seen from later days."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rusplan.linkcheck.memory.memory import Memory
from rusplan.maintenance.due import due_checks, next_issue
from rusplan.maintenance.due_list import due_report
from rusplan.maintenance.duty import Duty, DutyKind, duties
from rusplan.project import Edition, Project
from tests.bank.example import BANK, PAGE, example_site
from tests.local.example import SCHOOLS, local_site
from tests.programs import PROJECT

DAY = date(2100, 1, 1)
"""A day that is after every date in the tree, whatever county's it is."""


def real_project(today: date) -> Project:
    return Project.open(PROJECT, today)


def real_site(today: date) -> Edition:
    return real_project(today).edition()


def numbers_due(site: Edition, day: date) -> set[str]:
    return {each.check.number for each in due_checks(duties(site), day)} - {""}


def by_id(site: Edition) -> dict[str, Duty]:
    return {duty.item.id: duty for duty in duties(site)}


def test_a_number_is_due_after_six_months_and_not_before(tmp_path: Path) -> None:
    site = example_site(tmp_path)  # checked on 2026-10-08
    assert numbers_due(site, date(2027, 4, 7)) == set()
    assert numbers_due(site, date(2027, 4, 8)) == {"116 111"}


def test_the_call_list_has_each_operator_once_with_what_to_ask() -> None:
    text, anything = due_report(real_project(DAY))
    assert anything
    operators = [line for line in text.splitlines() if line.startswith("### ")]
    assert operators
    assert len(operators) == len(set(operators))
    assert "Spør om nummer og opningstider framleis stemmer." in text
    assert all(f"`{number}`" in text for number in numbers_due(real_site(DAY), DAY))


def test_everything_on_the_real_site_has_an_owner_and_is_listed_once() -> None:
    site = real_site(DAY)
    found = duties(site)
    assert len({(duty.kind, duty.item.id) for duty in found}) == len(found)
    counts = {kind: sum(duty.kind is kind for duty in found) for kind in DutyKind}
    assert counts[DutyKind.SERVICE] + counts[DutyKind.RESOURCE] == len(site.bank.entries)
    assert counts[DutyKind.CHANGE] == len(site.bank.changes)
    assert counts[DutyKind.LOCAL_SERVICE] == len(site.directory.services)
    assert counts[DutyKind.SCHOOL] == len(site.directory.schools)
    assert counts[DutyKind.MUNICIPALITY] == len(site.directory.municipalities)
    assert counts[DutyKind.SECTION] == len(site.reviewed_pages)
    assert {duty.owner.name for duty in found} <= {each.name for each in site.bank.owners}


def test_order_is_what_was_never_checked_then_by_day_then_what_asks_for_none(
    tmp_path: Path,
) -> None:
    bank = BANK.replace("2026-10-08", "2026-08-13", 1)
    site = example_site(tmp_path, bank, PAGE.replace("title: Sida", "title: Sida\nsection: 1"))
    assert [duty.item.id for duty in duties(site)] == [
        "side.md",
        "telefonen",
        "nettsida",
        "lova",
        "heftet",
    ]


def test_owner_is_the_one_that_is_stated_wherever_it_stands(tmp_path: Path) -> None:
    schools = SCHOOLS.replace("    municipality: byen", "    owner: jurist\n    municipality: byen")
    found = by_id(local_site(tmp_path, skolar=schools))
    assert found["byen-vgs"].owner.name == "Juristen"
    assert found["byen"].owner.name == found["barnevern-byen"].owner.name == "Redaktøren"


def test_closed_link_is_still_somebodys_to_check(tmp_path: Path) -> None:
    site = example_site(tmp_path)
    closed = [each.model_copy(update={"url": None}) for each in site.bank.resources]
    bank = site.bank.model_construct(**dict(site.bank) | {"resources": tuple(closed)})
    assert by_id(replace(site, bank=bank))["nettsida"].until == date(2027, 10, 8)


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 11, 1), date(2026, 12, 1)),
        (date(2026, 11, 30), date(2026, 12, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
    ],
)
def test_next_issue_comes_on_the_first_of_the_next_month(today: date, day: date) -> None:
    assert next_issue(today) == day


def test_a_link_check_that_has_stopped_is_told_first() -> None:
    project = real_project(DAY)
    checked = datetime(2099, 12, 24, 3, tzinfo=UTC)
    stopped = replace(project, memory=Memory(checked=checked))
    text, anything = due_report(stopped)
    assert anything
    assert "24. desember 2099, for 8 dagar sidan" in text.splitlines()[2]
    well = replace(project, memory=Memory(checked=checked.replace(day=31)))
    assert "har truleg stoppa" not in due_report(well)[0]
