"""What can go wrong round a run, for real: in a process of its own."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rusplan.linkcheck.verdict import Verdict
from tests.linkcheck.lab_thread import lab_running
from tests.linklab import behaviour
from tests.linklab.answer import Answer, page
from tests.linklab.scenario import Scenario
from tests.linklab.server import NETWORK, Lab

MANY = 10_000
MOST_MEGABYTES = 100
SCENARIOS = [
    Scenario("ok", Verdict.OK, "an ordinary page"),
    Scenario("hang", Verdict.TEMPORARY, "never answers", behaviour=behaviour.hang),
    Scenario("video", Verdict.OK, "five gigabytes", behaviour=behaviour.five_gigabytes),
    Scenario("bomb", Verdict.SUSPECT, "a bomb", behaviour=behaviour.gzip_bomb),
    Scenario("big-state", Verdict.MOVED, "an ordinary page", Answer(200, page().body)),
]


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with lab_running(SCENARIOS, tmp_path_factory.mktemp("lab")) as lab:
        yield lab


def started(
    folder: Path, *addresses: str, limit: int | None = None, seconds: float = 4
) -> subprocess.Popen[str]:
    """The command at work on the addresses, unable to write files longer than `limit` bytes."""
    (folder / "adresser.txt").write_text("\n".join(addresses) + "\n")
    command = [
        sys.executable,
        "-m",
        "rusplan.linkcheck",
        "--list",
        "adresser.txt",
        "--state",
        "state.json",
    ]
    command += ["--open-network", NETWORK, "--look-seconds", str(seconds)]

    def limited() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limited,  # noqa: PLW1509 - it only sets a limit
    )


def peak_megabytes(process: subprocess.Popen[str]) -> float:
    """The most memory a process had, when it has ended."""
    with process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / 1024


def test_a_run_killed_in_the_middle_leaves_the_state_and_the_next_goes_on(
    tmp_path: Path, lab: Lab
) -> None:
    ok, hang = lab.address("ok"), lab.address("hang")
    started(tmp_path, ok).communicate()
    before = (tmp_path / "state.json").read_bytes()
    lab.forget()
    killed = started(tmp_path, ok, hang, seconds=30)
    while not lab.requests.total() >= 2:
        assert killed.poll() is None
        time.sleep(0.01)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert (tmp_path / "state.json").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["adresser.txt", "state.json"]
    following = started(tmp_path, ok)
    following.communicate()
    assert following.returncode == 0


def test_a_full_disk_is_said_and_the_old_state_stands(tmp_path: Path, lab: Lab) -> None:
    started(tmp_path, lab.address("ok")).communicate()
    before = (tmp_path / "state.json").read_bytes()
    process = started(tmp_path, lab.address("ok"), lab.address("big-state"), limit=len(before))
    _, error = process.communicate()
    assert process.returncode == 2
    assert "kunne ikkje skrivast" in error
    assert "Traceback" not in error
    assert (tmp_path / "state.json").read_bytes() == before


def test_memory_stays_small_whatever_the_hosts_send(tmp_path: Path, lab: Lab) -> None:
    process = started(tmp_path, lab.address("video"), lab.address("bomb"), lab.address("ok"))
    assert peak_megabytes(process) <= MOST_MEGABYTES
    assert process.returncode == 0


def test_a_server_that_never_answers_is_given_up(tmp_path: Path, lab: Lab) -> None:
    process = started(tmp_path, lab.address("hang"), seconds=1)
    process.communicate(timeout=60)
    assert '"timeout"' in (tmp_path / "state.json").read_text()


def test_ten_thousand_addresses_on_a_silent_host_are_not_asked_one_by_one(
    tmp_path: Path, lab: Lab
) -> None:
    lab.forget()
    hang = lab.address("hang")
    process = started(tmp_path, *[f"{hang}?{n}" for n in range(MANY)], seconds=1)
    assert peak_megabytes(process) <= MOST_MEGABYTES
    assert process.returncode == 0
    assert (tmp_path / "state.json").read_text().count('"reason"') == MANY
    assert lab.requests.total() < 20
