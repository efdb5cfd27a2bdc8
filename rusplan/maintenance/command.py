"""The command `python -m rusplan due`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from rusplan.build_day import build_day
from rusplan.maintenance.due_list import due_report
from rusplan.problems.messages import report
from rusplan.problems.problem import errors
from rusplan.project.project import read_site
from rusplan.project.settings import Settings

NOTHING_DUE, SOMETHING_DUE, FAILED = 0, 1, 2
"""Exit codes, as those of the link check."""


def add_due(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the command. It sets `run`, which returns one of the exit codes."""
    due = commands.add_parser("due", help="skriv kva som må kontrollerast på nytt, til kvar rolle")
    due.set_defaults(run=_due)


def _due(_: Namespace) -> int:
    root, today = Path.cwd(), build_day()
    site, problems = read_site(root, root / "docs", Settings(), today)
    if site is None:
        sys.stderr.write(report(errors(problems)) + "\n")
        return FAILED
    text, anything = due_report(site, root, today)
    sys.stdout.write(text)
    return SOMETHING_DUE if anything else NOTHING_DUE
