import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from rusplan.exit_code import ExitCode
from rusplan.linkcheck.cli import main
from rusplan.linkcheck.patience import SOON
from rusplan.linkcheck.verdict import Verdict
from tests.linkcheck.lab_thread import lab_running
from tests.linkcheck.results import START, day
from tests.linklab.answer import page, redirect, status
from tests.linklab.scenario import Scenario
from tests.linklab.scenarios.lookalike import OK
from tests.linklab.server import NETWORK, Lab

SCENARIOS = [
    Scenario("ok", OK, "an ordinary page"),
    Scenario("gone", Verdict.DEAD, "404", status(404)),
    Scenario("moved", Verdict.MOVED, "301", redirect(301, "/ny"), routes={"/ny": page()}),
    Scenario(
        "casino", Verdict.HIJACKED, "taken over", page("Beste nettcasino – 500 free spins", "")
    ),
    Scenario("login", Verdict.SUSPECT, "401", status(401)),
    *[Scenario(f"refused-{n}", Verdict.TEMPORARY, "refused", listens=False) for n in range(5)],
]


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with lab_running(SCENARIOS, tmp_path_factory.mktemp("lab")) as lab:
        yield lab


class Desk:
    """A folder with a list of addresses and a memory, and the command to run on them."""

    def __init__(self, folder: Path, lab: Lab, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.lab, self.capsys = folder, lab, capsys
        self.state = folder / "state.json"

    def list(self, *names: str) -> Path:
        path = self.folder / "adresser.txt"
        lines = [
            f"{self.lab.address(n)}\tresources.yml:{i}\tTittel {n}" for i, n in enumerate(names, 1)
        ]
        path.write_text("\n".join(lines) + "\n")
        return path

    def run(self, *arguments: str, now: datetime = START) -> tuple[ExitCode, str, str]:
        whole = [*arguments, "--state", str(self.state)]
        if not arguments or arguments[0].startswith("--"):
            whole += ["--open-network", NETWORK, "--look-seconds", "5"]
        code = main(whole, clock=lambda: now)
        said = self.capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture
def desk(tmp_path: Path, lab: Lab, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(tmp_path, lab, capsys)


@pytest.mark.parametrize(
    ("name", "code"),
    [("ok", 0), ("login", 0), ("gone", 0), ("refused-0", 0), ("moved", 1), ("casino", 1)],
)
def test_exit_code_of_one_run(desk: Desk, name: str, code: int) -> None:
    assert desk.run("--list", str(desk.list(name)))[0] == code


def test_a_page_gone_on_two_nights_is_something_to_fix(desk: Desk) -> None:
    addresses = str(desk.list("ok", "gone"))
    desk.run("--list", addresses, now=START)
    code, report, _ = desk.run("--list", addresses, now=START + SOON)
    assert code == ExitCode.SOMETHING_TO_DO
    assert "## Død" in report
    assert "`resources.yml:2`" in report


def test_json_tells_every_address(desk: Desk) -> None:
    _, out, _ = desk.run("--list", str(desk.list("ok", "moved")), "--json")
    links = json.loads(out)["links"]
    assert [link["verdict"] for link in links] == ["moved", "ok"]
    assert links[0]["moved_to"].endswith("/ny")
    assert links[0]["places"] == ["resources.yml:2"]


def test_the_report_opens_the_file_for_editing(desk: Desk) -> None:
    base = "https://github.example/o/r/edit/main/"
    _, report, _ = desk.run("--list", str(desk.list("moved")), "--edit-base", base)
    assert f"[rett her](<{base}resources.yml#L1>)" in report


def test_no_network_records_nothing_and_says_so(desk: Desk) -> None:
    desk.run("--list", str(desk.list("ok")))
    before = desk.state.read_bytes()
    lost = desk.list("ok", *[f"refused-{n}" for n in range(5)])
    code, out, error = desk.run("--list", str(lost), now=day(1))
    assert code == ExitCode.FAILED
    assert "feilen er truleg i nettet" in error
    assert out == ""
    assert desk.state.read_bytes() == before


def test_a_corrupt_state_is_set_aside_and_the_run_goes_on(desk: Desk) -> None:
    desk.state.write_text("{øydelagd")
    code, _, error = desk.run("--list", str(desk.list("ok")))
    assert code == ExitCode.DONE
    assert "lagt til side" in error
    kept = [path for path in desk.folder.iterdir() if path.name.endswith(".uleseleg")]
    assert [path.read_text() for path in kept] == ["{øydelagd"]
    assert "good-answer" in desk.state.read_text()


def test_an_empty_list_is_said(desk: Desk) -> None:
    code, _, error = desk.run("--list", str(desk.list()))
    assert code == ExitCode.FAILED
    assert "Fann ingen adresser" in error


def test_a_missing_list_is_said(desk: Desk) -> None:
    code, _, error = desk.run("--list", str(desk.folder / "finst-ikkje.txt"))
    assert code == ExitCode.FAILED
    assert "finst-ikkje.txt" in error


def test_a_site_that_cannot_be_read_to_its_end_is_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = desk.folder / "linkchecker"
    program.write_text("#!/bin/sh\necho 'ho stoppa' >&2\nexit 2\n")
    program.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(desk.folder / "python"))  # which it lies beside
    code, _, error = desk.run("--list", str(desk.list("ok")), "--site", str(desk.folder))
    assert code == ExitCode.FAILED
    assert "ho stoppa" in error
    assert not desk.state.exists()


def test_an_unknown_id_is_said(desk: Desk) -> None:
    code, _, error = desk.run("--list", str(desk.list("ok")), "--only", "finst-ikkje")
    assert code == ExitCode.FAILED
    assert "finst-ikkje" in error


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_an_empty_report_is_refused(desk: Desk, form: list[str]) -> None:
    code, out, error = desk.run("report", "--list", str(desk.list("ok")), *form)
    assert code == ExitCode.FAILED
    assert out == ""
    assert "ikkje kontrollerte enno" in error


def test_a_report_can_be_written_again_from_memory(desk: Desk) -> None:
    addresses = str(desk.list("ok", "moved"))
    _, first, _ = desk.run("--list", addresses)
    assert desk.run("report", "--list", addresses)[1] == first
