"""Pages that hurt whoever parses them: the worker is lost, and nothing else."""

import asyncio
import shutil
import sys

import pytest

from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.received import Received
from rusplan.linkcheck.look.walk import Arrival
from rusplan.linkcheck.reading.task import Link, Reading, Task
from rusplan.linkcheck.reading.workers import Workers, WorkersFailed
from rusplan.linkcheck.verdict import Reason
from tests.linklab import behaviour
from tests.linklab.answer import markup

ADDRESS = parse("https://a.example/side")
HEADERS = {"content-type": "text/html; charset=utf-8"}


def task(html: bytes, **headers: str) -> Task:
    received = Received(ADDRESS, 200, HEADERS | headers, html)
    return Task(Arrival(ADDRESS, (), received), (Link(ADDRESS),))


def read(*tasks: Task, most: int = 1) -> list[Reading | None]:
    """What workers make of answers, all handed over at once."""

    async def work() -> list[Reading | None]:
        async with Workers(most) as workers:
            return await asyncio.gather(*map(workers.read, tasks))

    return asyncio.run(work())


def reasons(*tasks: Task, most: int = 1) -> list[Reason | None]:
    readings = read(*tasks, most=most)
    return [each.concluded[0].finding.reason if each else None for each in readings]


GOOD = task(markup("Helsestasjon", "<p>Her finn du hjelp.</p>").encode())


def test_a_page_that_takes_too_much_memory_costs_no_other_page() -> None:
    bomb = task(behaviour.MANY_NODES)
    assert reasons(GOOD, bomb, GOOD, bomb, GOOD) == [
        *[Reason.GOOD_ANSWER, None, Reason.GOOD_ANSWER, None, Reason.GOOD_ANSWER]
    ]


def test_a_page_that_takes_too_much_time_costs_no_other_page() -> None:
    assert reasons(task(behaviour.DEEP_NEST), GOOD) == [None, Reason.GOOD_ANSWER]


def test_what_breaks_a_rule_is_no_answer_either() -> None:
    nonsense = Task(Arrival(ADDRESS, (), Received(ADDRESS, 200)), links=(None,))  # type: ignore[arg-type]
    assert read(nonsense, GOOD)[0] is None
    assert reasons(nonsense, GOOD)[1] is Reason.GOOD_ANSWER


def test_many_pages_are_read_by_few_workers() -> None:
    assert reasons(*[GOOD] * 40, most=2) == [Reason.GOOD_ANSWER] * 40


def test_what_comes_out_is_in_words_that_can_be_written_down() -> None:
    odd = "gammal\udcff"
    known = task(b"<title>404</title><h1>Sida finst ikkje " + odd.encode("utf-8", "surrogatepass"))
    (reading,) = read(known)
    assert reading
    for seen in reading.concluded[0].finding.evidence.values():
        seen.encode()


def test_workers_that_cannot_start_are_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(WorkersFailed):
        read(GOOD)
