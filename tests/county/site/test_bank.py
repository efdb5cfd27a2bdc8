"""The bank that is published, read as an editor's helper: each test is a rule for its facts."""

import functools
import re
from datetime import UTC, datetime
from typing import Any

import pytest
import yaml

from rusplan.bank import Bank
from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.resource import Resource
from rusplan.bank.resource_status import ResourceStatus
from rusplan.bank.service import Service
from rusplan.bank.term import ServiceStatus
from rusplan.pages.rendering import name
from rusplan.problems.messages import report
from rusplan.project import Project
from tests.programs import PROJECT
from tests.site.building import pages

DATA = PROJECT / "tests" / "county" / "data"
PLAN = (DATA / "plan-2019.md").read_text(encoding="utf-8")
ADDRESSES: dict[str, str] = {
    row["url"]: row["state"]
    for row in yaml.safe_load((DATA / "plan-addresses.yml").read_text(encoding="utf-8"))
}
HELD_BACK: dict[str, Any] = yaml.safe_load((DATA / "held-back.yml").read_text(encoding="utf-8"))

SECTIONS = {
    "1 Førebygging": ["forebygging"],
    "2 Tidleg innsats": ["tidleg-innsats"],
    "3 Rutinar ved bekymring": ["rutinar-1", "rutinar-2", "rutinar-andre"],
}


@functools.cache
def bank() -> Bank:
    """Return the bank of the project."""
    today = datetime.now(UTC).date()
    project = Project.open(PROJECT, today)
    assert project.bank, report(project.errors)
    return project.bank


def services() -> list[Service]:
    return list(bank().services)


def resources() -> list[Resource]:
    return list(bank().resources)


def alike(address: str) -> str:
    """Return what is the same in the ways to write an address."""
    return re.sub(r"^https?://(www\.)?", "", address).rstrip("/")


def test_every_address_of_the_plan_is_kept() -> None:
    kept = {resource.plan_url for resource in resources() if resource.plan_url}
    assert len(ADDRESSES) == 23
    assert kept == set(ADDRESSES)


@pytest.mark.parametrize("address", ADDRESSES)
def test_address_of_the_plan_stands_as_text_on_a_page(address: str) -> None:
    shown = {code.text for page in pages().values() for code in page.select("code")}
    linked = {link.get("href") for page in pages().values() for link in page.select("a")}
    assert address in shown | linked


@pytest.mark.parametrize("address", [a for a, state in ADDRESSES.items() if state != "alive_seen"])
def test_address_that_does_not_work_is_never_a_link(address: str) -> None:
    leads_there = [
        name
        for name, page in pages().items()
        for link in page.select("[href]")
        if alike(str(link["href"])) == alike(address)
    ]
    assert leads_there == []


@pytest.mark.parametrize(("address", "state"), ADDRESSES.items())
def test_reader_is_told_what_became_of_the_address(address: str, state: str) -> None:
    [resource] = [each for each in resources() if each.plan_url == address]
    expected = {
        "alive_seen": {ResourceStatus.CURRENT},
        "moved": {ResourceStatus.MOVED, ResourceStatus.UNCONFIRMED},
        "replaced": {ResourceStatus.REPLACED},
        "old_copy_only": {ResourceStatus.ARCHIVED},
        "not_found": {ResourceStatus.GONE},
    }
    assert resource.status in expected[state]
    assert resource.status_note, f"«{resource.id}» manglar «status_note»"


@pytest.mark.parametrize("section", SECTIONS)
def test_lists_have_the_words_and_the_order_of_the_plan(section: str) -> None:
    text = PLAN.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    banks = text.partition("\nRessursbank")[2]
    planned = re.findall(r"^- (.+?)(?: -> (\S+)| \([^()]*no address\))?$", banks, re.MULTILINE)
    shown = []
    for list_id in SECTIONS[section]:
        for group in bank().lists_by_id[list_id].groups:
            for item in group.items:
                entry = bank().entries[item.entry]
                address = entry.plan_url if isinstance(entry, Resource) else ""
                shown.append((item.label or name(entry), address or ""))
    assert shown == planned


def test_services_that_were_not_sure_enough_are_held_back_until_checked() -> None:
    published = [
        service.id
        for service in services()
        if service.id in HELD_BACK["services"]
        and service.status is ServiceStatus.CONFIRMED
        and not (service.assured_date and service.assured_date > HELD_BACK["collected"])
    ]
    assert published == []


def test_hours_of_chats_that_were_not_sure_enough_are_held_back_until_checked() -> None:
    published = [
        service.id
        for service in services()
        if service.id in HELD_BACK["chat_hours"]
        for channel in service.channels
        if channel.kind is ChannelKind.CHAT and channel.schedules
        if not (channel.assured_date and channel.assured_date > HELD_BACK["collected"])
    ]
    assert published == []


def test_number_is_published_with_the_day_it_was_checked() -> None:
    unchecked = [
        (service.id, channel.number)
        for service in services()
        for channel in service.channels
        if channel.number and not channel.assured_date
    ]
    assert unchecked == []


def test_hours_are_published_with_the_day_they_were_checked_and_where() -> None:
    unchecked = [
        (service.id, channel.kind)
        for service in services()
        for channel in service.channels
        if channel.schedules and not (channel.assured_date and (channel.source or service.sources))
    ]
    assert unchecked == []


def test_confirmed_service_has_a_source_and_a_day() -> None:
    confirmed = [each for each in services() if each.status is ServiceStatus.CONFIRMED]
    assert len(confirmed) > 10
    assert [each.id for each in confirmed if not (each.sources and each.assured_date)] == []


def test_numbers_of_the_plan_that_nobody_has_confirmed_are_marked_so() -> None:
    printed = set(re.findall(r"tlf\. ([\d ]+\d)", PLAN))
    assert len(printed) == 2
    assert {each.plan_phone for each in resources() if each.plan_phone} == printed
    assert {c.number for each in services() for c in each.channels}.isdisjoint(printed)
    marked = [
        each.get_text(" ") for page in pages().values() for each in page.select(".plannummer")
    ]
    for number in printed:
        lines = [line for line in marked if number in line]
        assert lines
        assert all("Planen frå 2019 seier" in line for line in lines)
        assert all("Ikkje stadfesta" in line for line in lines)


def test_every_entry_says_when_it_was_checked_or_that_it_was_not() -> None:
    page = pages()["ressursbank.html"]
    shown = page.select("li[data-emne]")
    assert {each["id"] for each in shown} == set(bank().entries)
    local = {each.id for each in resources() if each.status is ResourceStatus.LOCAL}
    silent = {each["id"] for each in shown if not each.select(".om .kontrollert")}
    assert silent == local


@pytest.mark.parametrize(
    ("old", "new"), [("§ 15-3", "§ 24-3"), ("§ 15-4", "§ 24-2"), ("U-dir.10-2012", "utgått")]
)
def test_paragraph_of_the_plan_has_todays_beside_it(old: str, new: str) -> None:
    page = pages()["tidleg-innsats.html"]
    notes = [
        note.text for note in page.select("aside.endring") if old in note.select(".for")[0].text
    ]
    assert len(notes) == 1
    assert new in notes[0]


def test_reader_of_either_paragraph_is_warned_which_one_lifts_confidentiality() -> None:
    warned = [
        change for change in bank().changes if "15-3" in change.before or "15-4" in change.before
    ]
    assert len(warned) == 2
    for change in warned:
        assert "§ 24-2" in str(change.warning)
        assert "§ 24-3" in str(change.warning)
        assert "teieplikt" in str(change.warning)
