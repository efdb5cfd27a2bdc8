from pathlib import Path

from tests.github import git, log, script

__all__ = ["log"]  # a fixture

CHECK = ["workflow", "run", "check.yml", "--ref", "lenkje-reparasjonar"]


def repair(log: Path, content: str) -> list[list[str]]:
    """Run the script where the link check would write this to `resources.yml`."""
    here = log.parent / "her"
    python = here / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f"#!/bin/sh\nprintf '{content}' > resources.yml\n")
    python.chmod(0o755)
    (here / "local").mkdir()
    return [said for said, _ in script(log, "link-repairs.sh")]


def test_repairs_are_proposed_and_their_check_is_started(log: Path) -> None:
    *_, created, started = repair(log, "c\\n")
    assert created[:2] == ["pr", "create"]
    assert started == CHECK
    assert git(log.parent / "far", "show", "lenkje-reparasjonar:resources.yml") == "c\n"


def test_nothing_is_proposed_when_nothing_has_moved(log: Path) -> None:
    assert repair(log, "a\\n") == []
    assert git(log.parent / "far", "branch", "--list") == ""
