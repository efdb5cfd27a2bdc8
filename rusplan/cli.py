"""The command line: `python -m rusplan check`, `due`, `linkcheck`, `generate DIR` and so on."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from rusplan import commands
from rusplan.build_day import BuildDayError, build_day
from rusplan.exit_code import ExitCode
from rusplan.problems.messages import report
from rusplan.project import Project, UnsoundProjectError
from rusplan.refusal import RefusedError

_LINK_CHECK = "linkcheck"

_Command = Callable[[Project, Namespace], ExitCode]

_Add = Callable[[str, _Command, str], ArgumentParser]
"""Adds a command by its name, with a line about it, and returns the parser of its arguments."""


def main(arguments: list[str]) -> int:
    """Run one command in the project's folder, and return its exit code."""
    if arguments[:1] == [_LINK_CHECK]:
        from rusplan.linkcheck.cli import main as check_links  # noqa: PLC0415 - half a second

        return check_links(arguments[1:])  # it has commands and exit codes of its own
    chosen = _parser().parse_args(arguments)
    command: _Command = chosen.command
    try:
        return command(Project.open(Path.cwd(), build_day()), chosen)
    except BuildDayError as error:
        sys.stderr.write(f"{error}\n")
        return ExitCode.FAILED
    except RefusedError as error:
        sys.stderr.write(f"{error}\n")
        return ExitCode.SOMETHING_TO_DO
    except UnsoundProjectError as error:
        sys.stderr.write(report(error.problems) + "\n")
        code: ExitCode = chosen.unsound
        return code


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m rusplan", description=__doc__)
    subparsers = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: _Command, about: str) -> ArgumentParser:
        each = subparsers.add_parser(name, help=about)
        each.set_defaults(command=command, unsound=ExitCode.SOMETHING_TO_DO)
        return each

    _add_checks(add)
    _add_outputs(add)
    _add_edits(add)
    subparsers.add_parser(_LINK_CHECK, help="kontroller adresser; meir med «linkcheck --help»")
    _add_set_up(add)
    return parser


def _add_checks(add: _Add) -> None:
    """Add the commands that report on the content, and those that answer for one id."""
    check = add("check", commands.check, "sei kva som er gale i banken og på sidene")
    check.add_argument("--all", action="store_true", help="sei òg åtvaringane som stod før")
    add("gaps", commands.gaps, "vis kva som manglar i kvar kommune, verst først")
    due = add("due", commands.due, "skriv kva som må kontrollerast på nytt, til kvar rolle")
    due.set_defaults(unsound=ExitCode.FAILED)
    where = add("where", commands.where, "sei kvar ein id er brukt og vist")
    where.add_argument("id")
    renamed = add("rename", commands.rename, "gi noko ein annan id, overalt der han er brukt")
    renamed.add_argument("old", help="id-en som er no")
    renamed.add_argument("new", help="den nye id-en")
    add("proof", commands.proof, "les korrektur på alt som er skrive på nynorsk")


def _add_outputs(add: _Add) -> None:
    """Add the commands that write something made of the content."""
    generate = add("generate", commands.generate, "skriv sidene som rein Markdown")
    generate.add_argument("dir", type=Path, help="mappa sidene blir skrivne til")
    paper = add("paper", commands.paper, "lag PDF-ane ved sida av dei bygde sidene")
    paper.add_argument("dir", type=Path, help="mappa nettstaden er bygd i")
    preview = add("preview", commands.preview, "skriv kva ei endring gjer, til den som ser over")
    preview.add_argument("commit", help="endringa slik ho blir teken inn; tom om ho ikkje kan")
    preview.add_argument("out", type=Path, help="mappa kommentaren og prosjektet blir skrivne til")
    form = add("form", commands.form, "gjer ei sak frå eit skjema om til ei endring")
    form.add_argument("event", type=Path, help="hendinga frå GitHub, som JSON")
    form.add_argument("out", type=Path, help="mappa svaret blir skrive til")


def _add_edits(add: _Add) -> None:
    """Add the commands that go by spreadsheets, and those that bring files up to date."""
    export = add("export", commands.export, "skriv banken til ei CSV-fil for rekneark")
    export.add_argument("file", type=Path)
    back = add("import", commands.import_, "vis kva ei CSV-fil endrar, og skriv det")
    back.add_argument("file", type=Path)
    back.add_argument("--write", action="store_true", help="skriv endringane til resources.yml")
    rounds = add("round", commands.rounds, "lag eit ark med spørsmål til kvar kommune")
    rounds.add_argument("town", nargs="*", help="id-ane til kommunane; ingen tyder alle")
    rounds.add_argument(
        "--dir", type=Path, default=Path("build/rundar"), help="mappa dei blir skrivne til"
    )
    translate = add(
        "translate", commands.translate, "før ei omsetjing à jour med det som er å omsetje"
    )
    translate.add_argument("language", help="språket, som en")
    translate.add_argument(
        "--page",
        type=Path,
        help="byrjar på sida, eller seier at ho er omsett: docs/en/elev.md",
    )


def _add_set_up(add: _Add) -> None:
    """Add the commands that make what a repository needs around its content."""
    add(
        "schema",
        commands.schema,
        "lag skjema for YAML-filene på nytt, og vala i skjemaet på GitHub",
    )
    new = add("new", commands.new, "lag treet til eit anna fylke, til å fylle ut")
    new.add_argument("dir", type=Path, help="ei ny mappe")
    new.add_argument("--county", help="namnet på fylket")
    new.add_argument("--plan", help="namnet på planen")
    new.add_argument("--short-name", help="namnet øvst på kvar side")
    new.add_argument("--language", help="nn eller nb")
    new.add_argument("--sections", help="kor mange delar planen har")
    new.add_argument("--colours", help="ein farge for kvar del: #0d6b57,#1a4f8b")
    setup = add("setup", commands.setup, "skriv kva eigaren av depotet på GitHub må slå på")
    setup.set_defaults(unsound=ExitCode.FAILED)
    setup.add_argument("answers", type=Path, help="mappa med det GitHub har svart, som JSON")
    setup.add_argument("address", help="adressa til depotet")
