"""The editors' commands of `python -m rusplan`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from rusplan.editing.schema import write_schemas


def add_commands(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the commands; each sets `run`, which takes what was written and returns 0 or 1."""
    schema = commands.add_parser("schema", help="lag skjema for utfylling av YAML-filene på nytt")
    schema.set_defaults(run=_schema)


def _schema(_: Namespace) -> int:
    for path in write_schemas(Path.cwd()):
        sys.stdout.write(f"{path} er skriven.\n")
    return 0
