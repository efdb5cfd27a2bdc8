"""Every scenario of the lab gets the verdict that a careful editor would give it."""

import asyncio

import pytest

from rusplan.linkcheck.check import check
from rusplan.linkcheck.look.turns import PER_HOST
from rusplan.linkcheck.result import Result
from tests.linkcheck.lab_world import world
from tests.linklab.scenario import Scenario
from tests.linklab.scenarios import SCENARIOS
from tests.linklab.server import CANARY, Lab

WAITING = {"hang", "hang-once", "slow-body", "slow-headers"}
"""Hosts that keep whoever asks waiting: patience is short with them, and long with the others."""
SHORT_SECONDS, LONG_SECONDS = 3.0, 120.0

Run = tuple[Lab, dict[str, Result]]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    lab = Lab(SCENARIOS, tmp_path_factory.mktemp("lab"))

    async def whole() -> dict[str, Result]:
        results: dict[str, Result] = {}

        def done(result: Result) -> None:
            results[lab.addresses[result.stored].id] = result

        async with lab:
            waiting = {address for address, s in lab.addresses.items() if s.id in WAITING}
            await check(waiting, world(lab, SHORT_SECONDS), done)
            await check(lab.addresses.keys() - waiting, world(lab, LONG_SECONDS), done)
        return results

    return lab, asyncio.run(whole())


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.id for scenario in SCENARIOS])
def test_verdict_is_the_editors(scenario: Scenario, run: Run) -> None:
    finding = run[1][scenario.id].finding
    assert finding.verdict is scenario.truth, f"{scenario.note}: {finding}"


def test_each_scenario_is_named_once() -> None:
    names = [scenario.id for scenario in SCENARIOS]
    assert len(names) == len(set(names))


def test_no_redirect_led_to_a_private_address(run: Run) -> None:
    assert run[0].requests[CANARY] == 0


def test_no_host_saw_more_than_two_connections(run: Run) -> None:
    lab, _ = run
    assert {ip: most for ip, most in lab.most_connected.items() if most > PER_HOST} == {}


def test_healthy_hosts_were_asked_once(run: Run) -> None:
    lab, _ = run
    healthy = {
        ip for ip, s in lab.hosts.items() if s.id in {"ok", "latin-1", "anchor-id", "pdf-viewer"}
    }
    assert {lab.requests[ip] for ip in healthy} == {1}


def test_only_get_was_used(run: Run) -> None:
    assert set(run[0].methods) == {"GET"}


def test_nothing_was_asked_more_than_three_times(run: Run) -> None:
    # The client itself repeats a request whose connection was lost (RFC 9112, 9.3.1), and an
    # answer that is no HTTP is read a second time by a more forgiving reader.
    broken = {"bad-status-line", "bad-chunks", "header-flood", "reset", "reset-once", "drop"}
    lab, _ = run
    asked = {lab.hosts[ip].id: targets for ip, targets in lab.targets.items() if ip in lab.hosts}
    most = {name: max(map(targets.count, targets)) for name, targets in asked.items()}
    assert {name for name, times in most.items() if times > 3} <= broken
