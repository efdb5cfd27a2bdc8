"""The command line: `python -m rusplan check`, `gaps`, `due`, `generate DIR`, and for editors."""

import argparse
import sys
from pathlib import Path

from rusplan.build_day import build_day
from rusplan.editing.commands import add_commands
from rusplan.language import use
from rusplan.local.gap import gap_report
from rusplan.maintenance.command import add_due
from rusplan.pages.generation import write_pages
from rusplan.problems.messages import report, system_reason
from rusplan.project.project import read_site
from rusplan.project.settings import Settings, read_settings


def main(arguments: list[str]) -> int:
    """Run one command in the project's folder; returns 0 when all is well, 1 on any error.

    `due` returns 1 when something is due, and 2 on an error.
    """
    parser = argparse.ArgumentParser(prog="python -m rusplan", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="sei kva som er gale i banken og på sidene")
    commands.add_parser("gaps", help="vis kva som manglar i kvar kommune, verst først")
    generate = commands.add_parser("generate", help="skriv sidene som rein Markdown")
    generate.add_argument("dir", type=Path, help="mappa sidene blir skrivne til")
    add_commands(commands)
    add_due(commands)
    chosen = parser.parse_args(arguments)
    if run := getattr(chosen, "run", None):
        return int(run(chosen))

    root = Path.cwd()
    settings, problems = read_settings(root, root / "docs")
    if settings and chosen.command == "generate":
        use(settings.language)
    site, found = read_site(root, root / "docs", settings or Settings(), today=build_day())
    problems += found
    if problems:
        sys.stderr.write(report(problems) + "\n")
    if site is None or settings is None:
        return 1
    if chosen.command == "check":
        count = len(site.bank.entries) + len(site.directory.services)
        sys.stdout.write(f"{count} oppføringar er kontrollerte.\n")
        return 0
    if chosen.command == "gaps":
        sys.stdout.write(gap_report(site.directory))
        return 0
    try:
        count = write_pages(site, chosen.dir)
    except OSError as error:
        reason = f"Kan ikkje skrive til {chosen.dir}: {system_reason(error)}."
        sys.stderr.write(f"{reason} Vel ei ny eller tom mappe.\n")
        return 1
    sys.stdout.write(f"{count} filer er skrivne til {chosen.dir}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
