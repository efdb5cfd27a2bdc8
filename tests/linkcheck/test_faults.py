"""What can go wrong round a run, for real: in a process of its own."""

import json
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
MOST_MEGABYTES = 100  # of any one of its processes
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path.cwd())}
# A process counts the memory of the one it was started from as its own; a small one stands between.
MEASURE = """
import resource, subprocess, sys
ended = subprocess.run(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(ended.returncode)
"""
CRASHING = """
import runpy
from rusplan.linkcheck.look import probe
probe.Probe.run = None
runpy.run_module("rusplan", run_name="__main__")
"""
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


def command(folder: Path, *addresses: str, seconds: float = 4) -> list[str]:
    """The command that checks the addresses, to be run in the folder."""
    (folder / "adresser.txt").write_text("\n".join(addresses) + "\n")
    files = ["--list", "adresser.txt", "--state", "state.json"]
    bounds = ["--open-network", NETWORK, "--look-seconds", str(seconds)]
    return [sys.executable, "-m", "rusplan", "linkcheck", *files, *bounds]


def started(
    folder: Path, *addresses: str, limit: int | None = None, seconds: float = 4
) -> subprocess.Popen[str]:
    """The command at work on the addresses, unable to write files longer than `limit` bytes."""

    def limited() -> None:
        # A shell that runs the tests in the background has told its children to ignore Ctrl-C.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.Popen(
        command(folder, *addresses, seconds=seconds),
        cwd=folder,
        env=ENVIRONMENT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limited,  # noqa: PLW1509 - it only sets a limit
    )


def peak_megabytes(folder: Path, *addresses: str, seconds: float = 4) -> float:
    """The most memory the command had while it checked the addresses and found nothing wrong."""
    measured = [sys.executable, "-c", MEASURE, *command(folder, *addresses, seconds=seconds)]
    run = subprocess.run(measured, cwd=folder, env=ENVIRONMENT, capture_output=True, check=True)
    return int(run.stdout.split()[-1]) / 1024


def workers(process: subprocess.Popen[str]) -> list[Path]:
    """The places of a run's workers among the processes, there for as long as they are."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return [Path(f"/proc/{child}/stat") for child in children]


def is_at_work(process: Path) -> bool:
    """Whether a process runs: one that has ended may stand there until its parent has been told."""
    try:
        state = process.read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in {"Z", "X"}


@pytest.fixture(scope="module")
def state(lab: Lab, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What a run remembers that has come to its end."""
    folder = tmp_path_factory.mktemp("before")
    started(folder, lab.address("ok")).communicate()
    return (folder / "state.json").read_bytes()


@pytest.fixture
def folder(tmp_path: Path, state: bytes) -> Path:
    """A folder with the memory of that run."""
    (tmp_path / "state.json").write_bytes(state)
    return tmp_path


@pytest.mark.parametrize("ended_by", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_run_ended_in_the_middle_leaves_the_state_and_nothing_more(
    folder: Path, lab: Lab, state: bytes, ended_by: signal.Signals
) -> None:
    lab.forget()
    ended = started(folder, lab.address("ok"), lab.address("hang"), seconds=30)
    while not lab.requests.total() >= 2:
        assert ended.poll() is None
        time.sleep(0.01)
    helpers = workers(ended)
    ended.send_signal(ended_by)
    ended.communicate()
    assert ended.returncode == -ended_by
    assert (folder / "state.json").read_bytes() == state
    assert sorted(path.name for path in folder.iterdir()) == ["adresser.txt", "state.json"]
    assert helpers
    while any(map(is_at_work, helpers)):
        time.sleep(0.01)


def test_the_next_run_goes_on_from_the_state(folder: Path, lab: Lab, state: bytes) -> None:
    following = started(folder, lab.address("ok"))
    following.communicate()
    assert following.returncode == 0
    remembered = [
        json.loads(each)["links"][lab.address("ok")]
        for each in (state, (folder / "state.json").read_bytes())
    ]
    assert remembered[0]["since"] == remembered[1]["since"]


def test_a_full_disk_is_said_and_the_old_state_stands(folder: Path, lab: Lab, state: bytes) -> None:
    process = started(folder, lab.address("ok"), lab.address("big-state"), limit=len(state))
    _, error = process.communicate()
    assert process.returncode == 2
    assert "kunne ikkje skrivast" in error
    assert "Traceback" not in error
    assert (folder / "state.json").read_bytes() == state


def test_a_crash_is_not_something_to_fix(tmp_path: Path) -> None:
    (tmp_path / "adresser.txt").write_text("http://a.example/\n")
    options = ["--list", "adresser.txt", "--state", "state.json"]
    broken = [sys.executable, "-c", CRASHING, "linkcheck", *options]
    crashed = subprocess.run(
        broken, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert crashed.returncode > 1
    assert "Traceback" in crashed.stderr
    assert crashed.stdout == ""
    assert not (tmp_path / "state.json").exists()


def test_memory_stays_small_whatever_the_hosts_send(tmp_path: Path, lab: Lab) -> None:
    sent = [lab.address(host) for host in ("video", "bomb", "ok")]
    assert peak_megabytes(tmp_path, *sent) <= MOST_MEGABYTES


def test_a_server_that_never_answers_is_given_up(tmp_path: Path, lab: Lab) -> None:
    process = started(tmp_path, lab.address("hang"), seconds=1)
    process.communicate(timeout=60)
    assert '"timeout"' in (tmp_path / "state.json").read_text()


def test_ten_thousand_addresses_on_a_silent_host_are_not_asked_one_by_one(
    tmp_path: Path, lab: Lab
) -> None:
    lab.forget()
    hang = lab.address("hang")
    many = [f"{hang}?{n}" for n in range(MANY)]
    assert peak_megabytes(tmp_path, *many, seconds=1) <= MOST_MEGABYTES
    assert (tmp_path / "state.json").read_text().count('"reason"') == MANY
    assert lab.requests.total() < 20
