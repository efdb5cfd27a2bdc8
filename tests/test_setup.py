"""The set-up on machines that lack what it needs, each played by a few stand-in programs."""

import shutil
import subprocess
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.programs import PROJECT

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
    return machine


def test_user_is_told_what_to_install(of_a_user: Machine, tmp_path: Path) -> None:
    told = of_a_user.run("debian.sh", "chromium", "a browser")
    assert told.returncode == 1
    assert told.stderr == (
        "Missing: a browser. Run «sudo apt-get install chromium», then the same command again.\n"
    )
    assert not (tmp_path / "asked").exists()


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


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_browser_that_is_there_is_used(of_a_user: Machine, name: str) -> None:
    there = of_a_user.give(name, "")
    assert of_a_user.run("chromium.sh").stdout == f"{there}\n"


def test_browser_that_is_named_is_used_before_others(of_a_user: Machine) -> None:
    of_a_user.give("chromium", "")
    named = of_a_user.give("my-browser", "")
    assert of_a_user.run("chromium.sh", CHROMIUM=str(named)).stdout == f"{named}\n"


def test_browser_is_installed_where_there_is_none(of_root: Machine) -> None:
    chromium = of_root.programs / "chromium"
    of_root.give("apt-get", f"echo > {chromium}; {shutil.which('chmod')} +x {chromium}")
    installed = of_root.run("chromium.sh")
    assert installed.stdout == f"{chromium}\n"
    assert "Installing Debian's chromium" in installed.stderr


def test_missing_browser_is_an_error_for_a_user(of_a_user: Machine) -> None:
    missing = of_a_user.run("chromium.sh")
    assert missing.returncode == 1
    assert "sudo apt-get install chromium" in missing.stderr


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
