"""The bank as it is published: what became of the plan's addresses and numbers, and when."""

import functools
import re
from collections import defaultdict

import pytest
import yaml

from rusplan.bank import Bank
from rusplan.bank.resource import Resource
from rusplan.bank.resource_status import ResourceStatus
from tests.programs import PROJECT
from tests.site.building import page_at, pages
from tests.site.tree import edition

DATA = PROJECT / "tests" / "county" / "data"
PLAN = (DATA / "plan-2019.md").read_text(encoding="utf-8")
ADDRESSES: set[str] = {
    row["url"] for row in yaml.load((DATA / "plan-addresses.yml").read_bytes(), yaml.CSafeLoader)
}


@functools.cache
def bank() -> Bank:
    """Return the bank of the project."""
    return edition().bank


def of_the_plan() -> dict[str, Resource]:
    """Return each resource that the plan has an address of, by that address."""
    return {each.plan_url: each for each in bank().resources if each.plan_url}


def alike(address: str) -> str:
    """Return what is the same in the ways to write an address."""
    return re.sub(r"^https?://(www\.)?", "", address).rstrip("/")


def test_every_address_of_the_plan_is_kept() -> None:
    assert set(of_the_plan()) == ADDRESSES


@functools.cache
def as_code() -> set[str]:
    """Return what stands on the pages as an address and no link."""
    return {code.text for page in pages().values() for code in page.select("code")}


@functools.cache
def led_to() -> dict[str, set[str]]:
    """Return the pages that lead to each address, by what is the same in the ways to write it."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, page in pages().items():
        for link in page.select("[href]"):
            found[alike(str(link["href"]))].add(name)
    return found


@pytest.mark.parametrize("address", sorted(ADDRESSES))
def test_address_of_the_plan_stands_as_text_on_a_page(address: str) -> None:
    assert address in as_code() or alike(address) in led_to()


@pytest.mark.parametrize("address", sorted(ADDRESSES))
def test_address_that_is_not_in_use_any_more_is_never_a_link(address: str) -> None:
    entries = bank().entries.values()
    in_use = {alike(entry.url) for entry in entries if entry.url}
    assert alike(address) in in_use or alike(address) not in led_to()


@pytest.mark.parametrize("address", sorted(ADDRESSES))
def test_reader_is_told_what_became_of_the_address(address: str) -> None:
    resource = of_the_plan()[address]
    assert resource.status_note, f"«{resource.id}» manglar «status_note»"


def test_numbers_of_the_plan_that_nobody_has_confirmed_are_marked_so() -> None:
    printed = set(re.findall(r"tlf\. ([\d ]+\d)", PLAN))
    known = {channel.number for each in bank().services for channel in each.channels}
    marked = [
        each.get_text(" ")
        for address, page in pages().items()
        if not address.startswith("en/")
        for each in page.select(".plannummer")
    ]
    for number in printed - known:
        lines = [line for line in marked if number in line]
        assert lines
        assert all("Planen frå 2019 seier" in line for line in lines)
        assert all("Ikkje stadfesta" in line for line in lines)


def test_every_entry_says_when_it_was_checked_or_that_it_was_not() -> None:
    page = page_at("ressursbank.html")
    shown = page.select("li[data-emne]")
    assert {each["id"] for each in shown} == set(bank().entries)
    local = {each.id for each in bank().resources if each.status is ResourceStatus.LOCAL}
    silent = {each["id"] for each in shown if not each.select(".om .kontrollert")}
    assert silent == local


@pytest.mark.parametrize("old", ["§ 15-3", "§ 15-4", "U-dir.10-2012"])
def test_paragraph_of_the_plan_has_todays_beside_it(old: str) -> None:
    page = page_at("tidleg-innsats.html")
    notes = [
        note.text for note in page.select("aside.endring") if old in note.select(".for")[0].text
    ]
    [change] = [each for each in bank().changes if old in each.before]
    assert len(notes) == 1
    assert " ".join(change.now.split()) in " ".join(notes[0].split())
