import errno
import os
from pathlib import Path

import pytest

from rusplan.linkcheck.fingerprint import Fingerprint
from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.results import day, result

A, B = "https://a.example/læring", "https://b.example/side"


@pytest.fixture
def memory() -> Memory:
    memory = Memory().after(
        {B: result(Reason.NOT_FOUND, B), A: result(Reason.GOOD_ANSWER, A)}, day(0)
    )
    record = memory.links[A].model_copy(update={"fingerprint": Fingerprint("Læring", words="rus")})
    return Memory(checked=memory.checked, links={**memory.links, A: record})


def test_what_is_written_is_read_back(tmp_path: Path, memory: Memory) -> None:
    state_file.write(tmp_path / "state.json", memory)
    assert state_file.read(tmp_path / "state.json", day(1)) == (memory, None)


def test_a_person_can_read_it(tmp_path: Path, memory: Memory) -> None:
    state_file.write(tmp_path / "state.json", memory)
    text = (tmp_path / "state.json").read_text()
    assert '"https://a.example/læring": {\n   "verdict": "ok",\n   "reason": "good-answer"' in text
    assert text.index(A) < text.index(B)


def test_an_unchanged_link_leaves_no_trace_in_the_diff(tmp_path: Path, memory: Memory) -> None:
    state_file.write(tmp_path / "one.json", memory)
    state_file.write(
        tmp_path / "two.json", memory.after({A: result(Reason.GOOD_ANSWER, A)}, day(1))
    )
    one, two = ((tmp_path / name).read_text().splitlines() for name in ("one.json", "two.json"))
    changed = [new for old, new in zip(one, two, strict=True) if old != new]
    assert [line.split(":")[0].strip() for line in changed] == ['"checked"', '"last_good"']


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b'{"links": {"a": {"verdict": "fin"}}}', b"[]"]
)
def test_a_corrupt_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    memory, aside = state_file.read(path, day(0))
    assert memory == Memory()
    assert aside
    assert aside.read_bytes() == content
    assert not path.exists()


def test_an_unreadable_file_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.mkdir()
    memory, aside = state_file.read(path, day(0))
    assert memory == Memory()
    assert aside
    assert aside.is_dir()


def test_no_file_is_no_memory(tmp_path: Path) -> None:
    assert state_file.read(tmp_path / "state.json", day(0)) == (Memory(), None)


def test_a_full_disk_leaves_the_old_file(
    tmp_path: Path, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "state.json"
    state_file.write(path, memory)
    before = path.read_bytes()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        state_file.write(path, Memory())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
