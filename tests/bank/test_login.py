"""What asks for a login says so, everywhere, and the link check finds it as it should be."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import pytest

from rusplan.bank.reading import BANK_FILE
from rusplan.linkcheck import expected_login
from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
from rusplan.linkcheck.inventory.occurrence import behind_login
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason, Verdict
from rusplan.open_data.export import to_csv, to_json
from rusplan.open_data.schema_org import page_json_ld
from rusplan.pages.drawing import Drawing
from rusplan.project import Edition
from rusplan.yaml.reading import read_document
from tests.bank.example import BANK, example_site, with_main_pages, write_project

PAGE, SOURCE = "https://example.org/nettsida", "https://example.org/kjelda"
BEHIND = (
    BANK.replace(f'    url: "{PAGE}"\n', f'    url: "{PAGE}"\n    login: "Feide"\n')
    .replace(f'sources: ["{PAGE}"]', f'sources: ["{SOURCE}"]')
    .replace("    minimum_age: 13\n", '    minimum_age: 13\n    login: "BankID"\n')
)


@pytest.fixture
def site(tmp_path: Path) -> Edition:
    return with_main_pages(example_site(tmp_path, BEHIND))


def test_card_says_so_before_the_reader_has_gone_there(site: Edition) -> None:
    html = Drawing(site).pages()[PurePosixPath("ressursbank.md")].markdown
    assert '<span class="merke">Krev innlogging: Feide</span>' in html
    assert '<p class="vilkar"><span>Krev innlogging: BankID</span>' in html
    assert html.count("Krev innlogging") == 2


def test_open_data_says_so(site: Edition) -> None:
    data = json.loads(to_json(site.bank, ""))
    assert data["resources"][1]["login"] == "Feide"
    assert "login" not in data["resources"][0]
    rows = list(csv.DictReader(io.StringIO(to_csv(site.bank))))
    assert [row["login"] for row in rows] == ["BankID", "", "Feide"]


def test_search_engines_are_told(site: Edition) -> None:
    pages = Drawing(site).pages()
    graph = json.loads(page_json_ld(pages[PurePosixPath("ressursbank.md")], site))["@graph"]
    (work,) = (each for each in graph if each["@type"] == "CreativeWork")
    assert (work["url"], work["isAccessibleForFree"]) == (PAGE, False)
    assert work["conditionsOfAccess"] == "Krev innlogging: Feide"


def inventory(root: Path) -> set[str]:
    write_project(root, BEHIND)
    return behind_login(bank_addresses([read_document(root / BANK_FILE, BANK_FILE)]))


def test_only_what_the_entry_leads_to_is_expected_to_ask(tmp_path: Path) -> None:
    assert inventory(tmp_path) == {PAGE, "https://example.org/chat"}


@pytest.mark.parametrize("reason", [Reason.LOGIN, Reason.REFUSES_US])
def test_page_that_asks_as_expected_is_in_order(tmp_path: Path, reason: Reason) -> None:
    results = {each: Result(each, Finding(reason)) for each in (PAGE, SOURCE)}
    settled = expected_login.settled(results, inventory(tmp_path))
    memory = Memory().after(settled, datetime(2026, 11, 24, tzinfo=UTC), {})
    assert memory.links[PAGE].verdict is Verdict.OK
    assert memory.links[SOURCE].reason is reason


@pytest.mark.parametrize("reason", [Reason.NOT_FOUND, Reason.PARKED, Reason.MOVED_TO_OTHER_SITE])
def test_page_that_is_gone_or_taken_over_is_told_all_the_same(
    tmp_path: Path, reason: Reason
) -> None:
    results = {PAGE: Result(PAGE, Finding(reason))}
    assert expected_login.settled(results, inventory(tmp_path)) == results
