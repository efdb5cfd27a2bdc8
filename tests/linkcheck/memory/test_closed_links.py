from pathlib import Path

import pytest

from rusplan.build_day import build_day
from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.memory.closed_links import (
    UnreadableMemory,
    closed_addresses,
    read_memory,
    without_closed,
)
from rusplan.linkcheck.memory.memory import Memory
from rusplan.problems.problem import ProblemCode
from rusplan.project import Project, UnsoundProjectError
from tests.bank.example import TODAY, read_bank, write_project
from tests.programs import PROJECT


def memory(root: Path, text: str) -> Path:
    path = root / state_file.PATH
    path.parent.mkdir()
    path.write_text(text)
    return root


def test_a_closed_address_is_gone_from_every_view_of_the_bank() -> None:
    bank, _ = read_bank(PROJECT, build_day())
    assert bank
    entry = next(each for each in bank.entries.values() if each.url)
    open_bank = without_closed(bank, {entry.url or ""})
    assert open_bank.entries[entry.id].url is None
    assert entry.url not in open_bank.entries[entry.id].sources
    assert set(open_bank.entries) == set(bank.entries)
    assert bank.entries[entry.id].url == entry.url


def test_no_memory_yet_closes_nothing(tmp_path: Path) -> None:
    assert read_memory(tmp_path) == Memory()


def test_a_memory_that_another_version_wrote_still_closes_what_it_closed(tmp_path: Path) -> None:
    text = """{"checked": "2026-11-20T03:00:00Z", "colour": "blue",
        "links": {"https://a.example/": {"verdict": "dead", "reason": "a-reason-of-tomorrow",
        "since": "2026-11-01T03:00:00Z", "gone_runs": 4, "mood": {"of": "the host"}}}}"""
    assert closed_addresses(read_memory(memory(tmp_path, text))) == {"https://a.example/"}


@pytest.mark.parametrize("text", ["", "{", '{"links": {"a": {"verdict": "fin"}}}'])
def test_a_memory_that_cannot_be_read_stops_the_build(tmp_path: Path, text: str) -> None:
    with pytest.raises(UnreadableMemory):
        read_memory(memory(write_project(tmp_path), text))
    project = Project.open(tmp_path, TODAY)
    assert [each.code for each in project.errors] == [ProblemCode.UNREADABLE_MEMORY]
    with pytest.raises(UnsoundProjectError):
        project.edition()
