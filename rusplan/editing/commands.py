"""The editors' commands of `python -m rusplan`."""

import sys
from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable
from datetime import date
from pathlib import Path

from rusplan.editing.schema import write_schemas
from rusplan.editing.sheet_commands import RefusedError, export_sheet, import_sheet
from rusplan.editing.where import where_report
from rusplan.forms.run import run_form
from rusplan.preview.comment import CONFLICT, annotations, comment, read_state
from rusplan.preview.proposal import lay_out, notice
from rusplan.proofing.proofreading import (
    MISSING_DICTIONARY,
    NYNORSK_ONLY,
    OtherLanguageError,
    proof,
    proof_report,
)
from rusplan.proofing.speller import MissingDictionaryError


def add_commands(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the commands; each sets `run`, which takes what was written and returns 0 or 1."""
    schema = commands.add_parser("schema", help="lag skjema for utfylling av YAML-filene på nytt")
    schema.set_defaults(run=_schema)
    where = commands.add_parser("where", help="sei kvar ein id er brukt og vist")
    where.add_argument("id")
    where.set_defaults(run=_where)
    proofing = commands.add_parser("proof", help="les korrektur på alt som er skrive på nynorsk")
    proofing.set_defaults(run=_proof)
    review = commands.add_parser("review", help="skriv kva ei endring gjer, til den som ser over")
    review.add_argument(
        "commit", help="endringa slik ho blir når ho er teken inn; tom om ho ikkje kan"
    )
    review.add_argument("out", type=Path, help="mappa kommentaren og prosjektet blir skrivne til")
    review.set_defaults(run=_review)
    form = commands.add_parser("form", help="gjer ei sak frå eit skjema om til ei endring")
    form.add_argument("event", type=Path, help="hendinga frå GitHub, som JSON")
    form.add_argument("out", type=Path, help="mappa svaret blir skrive til")
    form.set_defaults(run=_form)
    export = commands.add_parser("export", help="skriv banken til ei CSV-fil for rekneark")
    export.add_argument("file", type=Path)
    export.set_defaults(run=_export)
    back = commands.add_parser("import", help="vis kva ei CSV-fil endrar, og skriv det")
    back.add_argument("file", type=Path)
    back.add_argument("--write", action="store_true", help="skriv endringane til resources.yml")
    back.set_defaults(run=_import)


def _schema(_: Namespace) -> int:
    for path in write_schemas(Path.cwd()):
        sys.stdout.write(f"{path} er skriven.\n")
    return 0


def _where(chosen: Namespace) -> int:
    root = Path.cwd()
    text, found = where_report(root, root / "docs", chosen.id)
    (sys.stdout if found else sys.stderr).write(text)
    return 0 if found else 1


def _proof(_: Namespace) -> int:
    try:
        findings = proof(Path.cwd())
    except MissingDictionaryError:
        sys.stderr.write(f"{MISSING_DICTIONARY}\n")
        return 1
    except OtherLanguageError:
        sys.stdout.write(f"{NYNORSK_ONLY}\n")
        return 0
    sys.stdout.write(f"{proof_report(Path.cwd(), findings)}\n")
    return 0


def _review(chosen: Namespace) -> int:
    project, said = chosen.out / "project", chosen.out / "comment.md"
    project.mkdir(parents=True, exist_ok=True)
    if not chosen.commit:
        said.write_text(CONFLICT, encoding="utf-8")
        return 1
    proposal = lay_out(Path.cwd(), chosen.commit, project)
    base, head = (read_state(root, _today()) for root in (Path.cwd(), project))
    said.write_text(notice(proposal) + comment(base, head), encoding="utf-8")
    sys.stdout.write(annotations(head))
    return 0 if head.site else 1


def _form(chosen: Namespace) -> int:
    outcome = run_form(Path.cwd(), chosen.event, _today())
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, text in (("message.md", outcome.message), ("title.txt", outcome.title)):
        (chosen.out / name).write_text(text, encoding="utf-8")
    (chosen.out / "label.txt").write_text("liten-retting" if outcome.is_small else "forslag")
    return 0


def _export(chosen: Namespace) -> int:
    return _said(lambda: export_sheet(Path.cwd(), chosen.file, _today()))


def _import(chosen: Namespace) -> int:
    return _said(lambda: import_sheet(Path.cwd(), chosen.file, _today(), write=chosen.write))


def _said(command: Callable[[], str]) -> int:
    try:
        sys.stdout.write(f"{command()}\n")
    except RefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the editor's own day
