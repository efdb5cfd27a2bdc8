"""The set-up on machines that lack what it needs, each played by a few stand-in programs."""

import json
import shutil
import subprocess
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.programs import BIN, PROJECT, run

ON_EVERY_MACHINE = ["bash", "cat", "dirname", "env", "mktemp", "rm"]


class Machine:
    """A machine that has a few programs, and those that a test gives it."""

    def __init__(self, folder: Path) -> None:
        self.programs = folder / "bin"
        self.programs.mkdir()
        for name in ON_EVERY_MACHINE:
            (self.programs / name).symlink_to(shutil.which(name) or name)

    def give(self, name: str, script: str) -> Path:
        """Give the machine a program."""
        program = self.programs / name
        program.write_text(f"#!/bin/bash\n{script}\n")
        program.chmod(0o755)
        return program

    def run(self, script: str, *arguments: str, **environment: str) -> CompletedProcess[str]:
        """Run a script of the set-up on this machine."""
        return subprocess.run(
            [PROJECT / "setup" / script, *arguments],
            cwd=self.programs.parent,
            env={"PATH": str(self.programs)} | environment,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.fixture
def of_root(machine: Machine) -> Machine:
    machine.give("id", "echo 0")
    return machine


@pytest.fixture
def of_a_user(machine: Machine) -> Machine:
    machine.give("id", "echo 1000")
    machine.give("apt-get", "touch asked")
    machine.give("sudo", "")
    return machine


def test_user_is_told_what_to_install(of_a_user: Machine, tmp_path: Path) -> None:
    told = of_a_user.run("debian.sh", "chromium", "a browser")
    assert told.returncode == 1
    assert told.stderr == (
        "Missing: a browser. Run «sudo apt-get install chromium», then the same command again.\n"
    )
    assert not (tmp_path / "asked").exists()


def test_user_who_has_no_sudo_is_told_to_ask_root(of_a_user: Machine) -> None:
    (of_a_user.programs / "sudo").unlink()
    told = of_a_user.run("debian.sh", "chromium", "a browser")
    assert told.returncode == 1
    assert told.stderr == (
        "Missing: a browser. As root, run «apt-get install chromium», "
        "then the same command again.\n"
    )


def test_other_systems_are_told_what_to_look_for(machine: Machine) -> None:
    told = machine.run("debian.sh", "chromium", "a browser")
    assert told.returncode == 1
    assert "Install what your system calls Debian's «chromium»" in told.stderr


def test_root_gets_the_packages_from_fresh_lists(of_root: Machine, tmp_path: Path) -> None:
    of_root.give("apt-get", 'printf "%s\\n" "$*" >> asked')
    installed = of_root.run("debian.sh", "pango fonts", "a typesetter")
    assert installed.returncode == 0
    assert installed.stdout == ""
    assert (tmp_path / "asked").read_text() == (
        "update\ninstall --yes --no-install-recommends pango fonts\n"
    )


def test_reason_is_shown_when_a_package_cannot_be_had(of_root: Machine) -> None:
    of_root.give("apt-get", "echo 'E: no such package'; exit 100")
    failed = of_root.run("debian.sh", "chromium", "a browser")
    assert failed.returncode == 1
    assert "E: no such package" in failed.stderr


@pytest.mark.parametrize("name", ["chromium-headless-shell", "chromium", "google-chrome"])
def test_browser_that_is_there_is_used(of_a_user: Machine, name: str) -> None:
    there = of_a_user.give(name, "")
    assert of_a_user.run("chromium.sh").stdout == f"{there}\n"


def test_browser_that_is_named_is_used_before_others(of_a_user: Machine) -> None:
    of_a_user.give("chromium", "")
    named = of_a_user.give("my-browser", "")
    assert of_a_user.run("chromium.sh", CHROMIUM=str(named)).stdout == f"{named}\n"


def test_browser_is_installed_where_there_is_none(of_root: Machine) -> None:
    chromium = of_root.programs / "chromium-headless-shell"
    of_root.give("apt-get", f"echo > {chromium}; {shutil.which('chmod')} +x {chromium}")
    installed = of_root.run("chromium.sh")
    assert installed.stdout == f"{chromium}\n"
    assert "Installing Debian's chromium-headless-shell" in installed.stderr


def test_missing_browser_is_an_error_for_a_user(of_a_user: Machine) -> None:
    missing = of_a_user.run("chromium.sh")
    assert missing.returncode == 1
    assert "sudo apt-get install chromium-headless-shell" in missing.stderr


@pytest.mark.parametrize("name", ["firefox-esr", "firefox"])
def test_second_browser_that_is_there_is_used(of_a_user: Machine, name: str) -> None:
    there = of_a_user.give(name, "")
    assert of_a_user.run("firefox.sh").stdout == f"{there}\n"


def test_missing_second_browser_is_told_of(of_a_user: Machine) -> None:
    missing = of_a_user.run("firefox.sh")
    assert missing.returncode == 1
    assert "sudo apt-get install firefox-esr" in missing.stderr


def test_spelling_checker_and_its_dictionaries_are_asked_for_at_once(of_a_user: Machine) -> None:
    told = of_a_user.run("hunspell.sh")
    assert told.returncode == 1
    assert "«sudo apt-get install hunspell hunspell-no»" in told.stderr


def test_too_old_python_is_told_of(of_a_user: Machine) -> None:
    of_a_user.give("python3", "exit 1")
    told = of_a_user.run("venv.sh", "site.txt")
    assert told.returncode == 1
    assert told.stderr == (
        "Missing: Python 3.11 or newer. Install it, or name it: PYTHON=/path/to/python3 make …\n"
    )


def test_python_without_venv_is_told_of(of_a_user: Machine) -> None:
    of_a_user.give("python3", '[[ "$2" != *venv* ]]')
    told = of_a_user.run("venv.sh", "site.txt")
    assert told.returncode == 1
    assert "sudo apt-get install python3-venv" in told.stderr


WITHOUT_PANGO = """
[ -e pango ] || { echo 'a page of advice from WeasyPrint'; echo 'OSError: no pango' >&2; exit 1; }
"""


def test_libraries_are_installed_before_their_absence_is_complained_of(of_root: Machine) -> None:
    python = of_root.give("python", WITHOUT_PANGO)
    of_root.give("apt-get", ": > pango")
    installed = of_root.run("pango.sh", str(python))
    assert installed.returncode == 0
    assert installed.stdout == ""
    assert installed.stderr == (
        "Installing Debian's libpangoft2-1.0-0 libharfbuzz-subset0 "
        "(Pango, which lays out the PDFs) …\n"
    )


def test_reason_is_shown_when_the_libraries_do_not_help(of_root: Machine) -> None:
    python = of_root.give("python", WITHOUT_PANGO)
    of_root.give("apt-get", ":")
    failed = of_root.run("pango.sh", str(python))
    assert failed.returncode == 1
    assert "no pango" in failed.stderr


def test_install_of_the_node_tools_that_fails_says_why(tmp_path: Path) -> None:
    tools = tmp_path / "tests" / "node"
    tools.mkdir(parents=True)
    for file in ("package-lock.json", ".npmrc"):
        shutil.copy(PROJECT / "tests" / "node" / file, tools)
    package = json.loads((PROJECT / "tests" / "node" / "package.json").read_text())
    package["devDependencies"]["axe-core"] = "1.0.0"  # the lock has another
    (tools / "package.json").write_text(json.dumps(package))
    shutil.copy(PROJECT / "Makefile", tmp_path)
    target = "tests/node/node_modules/.package-lock.json"
    failed = run("make", "-C", tmp_path, f"bin={BIN}", "-o", ".venv/test.stamp", target)
    assert failed.returncode != 0
    assert "Installing the test tools that run on Node.js" in failed.stdout
    assert "axe-core" in failed.stderr
