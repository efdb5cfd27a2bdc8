"""The bank that is kept, whatever it says today: each test is a rule for its facts."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from rusplan.bank import Bank
from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.resource import Resource
from rusplan.bank.term import ServiceStatus
from rusplan.build_day import build_day
from rusplan.problems.messages import report
from rusplan.project import Project
from tests.programs import PROJECT

DATA = Path(__file__).parent / "data"
PLAN = (DATA / "plan-2019.md").read_text(encoding="utf-8")
HELD_BACK: dict[str, Any] = yaml.load((DATA / "held-back.yml").read_bytes(), yaml.CSafeLoader)

LISTS = {
    "1 Førebygging": ["forebygging"],
    "2 Tidleg innsats": ["tidleg-innsats"],
    "3 Rutinar ved bekymring": ["rutinar-1", "rutinar-2", "rutinar-andre"],
}
"""The lists of each section of the plan."""


@pytest.fixture(scope="module")
def bank() -> Bank:
    project = Project.open(PROJECT, build_day())
    assert project.bank, report(project.errors)
    return project.bank


def planned(section: str) -> list[tuple[str, str]]:
    """Return the words and the address of each line in a section's lists of the plan."""
    text = PLAN.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    banks = text.partition("\nRessursbank")[2]
    return re.findall(r"^- (.+?)(?: -> (\S+)| \([^()]*no address\))?$", banks, re.MULTILINE)


def shown(bank: Bank, section: str) -> list[tuple[str, str]]:
    """Return the same of the lists in the bank."""
    found = []
    for list_id in LISTS[section]:
        for group in bank.lists_by_id[list_id].groups:
            for item in group.items:
                entry = bank.entries[item.entry]
                address = entry.plan_url if isinstance(entry, Resource) else ""
                found.append((item.label or entry.name, address or ""))
    return found


@pytest.mark.parametrize("section", LISTS)
def test_lists_have_the_words_and_the_order_of_the_plan_and_what_is_added(
    bank: Bank, section: str
) -> None:
    """What editors add stands among the plan's own; none of those is gone, or in another order."""
    lines = planned(section)
    assert [each for each in shown(bank, section) if each in lines] == lines


def test_services_that_were_not_sure_enough_are_held_back_until_checked(bank: Bank) -> None:
    published = [
        service.id
        for service in bank.services
        if service.id in HELD_BACK["services"]
        and service.status is ServiceStatus.CONFIRMED
        and not (service.assured_date and service.assured_date > HELD_BACK["collected"])
    ]
    assert published == []


def test_hours_of_chats_that_were_not_sure_enough_are_held_back_until_checked(bank: Bank) -> None:
    published = [
        service.id
        for service in bank.services
        if service.id in HELD_BACK["chat_hours"]
        for channel in service.channels
        if channel.kind is ChannelKind.CHAT and channel.schedules
        if not (channel.assured_date and channel.assured_date > HELD_BACK["collected"])
    ]
    assert published == []


def test_confirmed_service_has_a_source_and_a_day(bank: Bank) -> None:
    confirmed = [each for each in bank.services if each.status is ServiceStatus.CONFIRMED]
    assert [each.id for each in confirmed if not (each.sources and each.assured_date)] == []


def test_reader_of_either_paragraph_is_warned_which_one_lifts_confidentiality(bank: Bank) -> None:
    warned = [each for each in bank.changes if "15-3" in each.before or "15-4" in each.before]
    assert len(warned) == 2
    for change in warned:
        assert "§ 24-2" in str(change.warning)
        assert "§ 24-3" in str(change.warning)
        assert "teieplikt" in str(change.warning)
