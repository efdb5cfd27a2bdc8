"""The editors' commands of `python -m rusplan`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from rusplan.bank.reading import read_bank_file
from rusplan.editing.schema import write_schemas
from rusplan.editing.where import where_report


def add_commands(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the commands; each sets `run`, which takes what was written and returns 0 or 1."""
    schema = commands.add_parser("schema", help="lag skjema for utfylling av YAML-filene på nytt")
    schema.set_defaults(run=_schema)
    where = commands.add_parser("where", help="sei kvar ein id er brukt og vist")
    where.add_argument("id")
    where.set_defaults(run=_where)


def _schema(_: Namespace) -> int:
    for path in write_schemas(Path.cwd()):
        sys.stdout.write(f"{path} er skriven.\n")
    return 0


def _where(chosen: Namespace) -> int:
    root = Path.cwd()
    text, found = where_report(read_bank_file(root), root / "docs", chosen.id)
    (sys.stdout if found else sys.stderr).write(text)
    return 0 if found else 1
