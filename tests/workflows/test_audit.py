"""What is known to be vulnerable is told, and what cannot be known is not called sound."""

import pytest

from tests.workflows.github import Repository, repository

__all__ = ["repository"]  # a fixture


@pytest.mark.parametrize(
    ("program", "code", "said"),
    [
        ("echo 'No known vulnerabilities found' >&2", 0, "Ingen kjende hol"),
        ("echo '| jinja2 | 3.0 | CVE-1 | 3.1 |'; exit 1", 1, "| jinja2 | 3.0 | CVE-1 | 3.1 |"),
        ("echo 'ConnectionError' >&2; exit 1", 2, ""),
        ("exit 3", 2, ""),
    ],
)
def test_no_answer_is_not_no_hole(
    repository: Repository, program: str, code: int, said: str
) -> None:
    tool = repository.clone / ".venv" / "bin" / "pip-audit"
    tool.parent.mkdir(parents=True)
    tool.write_text(f"#!/bin/sh\n{program}\n")
    tool.chmod(0o755)
    done = repository.run("audit.sh")
    assert done.returncode == code, done.stderr
    assert said in done.stdout
    assert bool(done.stdout) == bool(said)
