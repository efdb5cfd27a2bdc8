"""The main tasks in a second browser: Debian's Firefox, which speaks WebDriver BiDi."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.programs import BIN, PROJECT, firefox, run
from tests.site.building import address_of
from tests.site.tree import edition

TASKS = PROJECT / "tests" / "node" / "firefox-tasks.mjs"


@pytest.fixture(scope="module")
def seen(site: Path) -> dict[str, Any]:
    """Return what a reader saw who did the tasks."""
    landmarks = edition().landmarks
    places, _, _ = landmarks.places.partition("#")
    others = (places, landmarks.paper, address_of("kommune/longest"))
    done = run(BIN / "node", TASKS, firefox(), site, landmarks.bank, landmarks.steps, *others)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_no_page_breaks_the_policy_or_fails(seen: dict[str, Any]) -> None:
    assert seen["said"]
    assert {address: said for address, said in seen["said"].items() if said} == {}


def test_search_shows_whom_to_call(seen: dict[str, Any]) -> None:
    assert seen["search"][0] == "tel:113"


def test_lines_that_are_always_open_say_so(seen: dict[str, Any]) -> None:
    assert seen["open"]


def test_filter_leaves_what_fits_and_its_choice_in_the_address(seen: dict[str, Any]) -> None:
    assert 0 < seen["filter"]["left"] < seen["filter"]["all"]
    assert seen["filter"]["address"] == f"{edition().landmarks.bank}?for=elev"


def test_colours_are_switched_and_kept(seen: dict[str, Any]) -> None:
    before, after, on_the_next_page = seen["colours"]
    assert before != after
    assert after == on_the_next_page


def test_page_that_was_read_is_there_without_network(seen: dict[str, Any]) -> None:
    said, _, _ = edition().locale.gettext("Du les ein kopi frå {date}.").partition("{")
    assert said in seen["offline"]
