"""The command line: `python -m rusplan.paper DIR`, where DIR holds the built site."""

import argparse
import sys
from pathlib import Path

from rusplan.build_day import build_day
from rusplan.language import use
from rusplan.paper.publication import write_paper
from rusplan.problems.messages import report, system_reason
from rusplan.problems.problem import errors
from rusplan.project.project import read_site
from rusplan.project.settings import Settings, read_settings


def main(arguments: list[str]) -> int:
    """Make the documents of the site in the project's folder. Returns 0, or 1 on any error."""
    parser = argparse.ArgumentParser(prog="python -m rusplan.paper", description=__doc__)
    parser.add_argument("dir", type=Path, help="mappa nettstaden er bygd i")
    folder: Path = parser.parse_args(arguments).dir
    root = Path.cwd()
    settings, faults = read_settings(root, root / "docs")
    if settings:
        use(settings.language)
    site, problems = read_site(root, root / "docs", settings or Settings(), today=build_day())
    problems += faults
    if site is None or settings is None:
        sys.stderr.write(report(errors(problems)) + "\n")
        return 1
    try:
        count = write_paper(site, folder)
    except OSError as error:
        where = error.filename or folder
        sys.stderr.write(f"Kan ikkje lage PDF-ane: {where}: {system_reason(error)}.\n")
        return 1
    sys.stdout.write(f"{count} PDF-ar er skrivne til {folder}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
