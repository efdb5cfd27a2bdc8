"""The command line: `python -m rusplan check`, `due`, `linkcheck`, `generate DIR` and so on.

What only one command needs is imported in it: the PDFs' program alone takes a second to load.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from rusplan.build_day import BuildDayError, build_day
from rusplan.problems.messages import report, system_reason
from rusplan.project import Project, UnsoundProjectError


class ExitCode(IntEnum):
    """What a command says to the shell and to workflows."""

    DONE = 0
    SOMETHING_TO_DO = 1  # an error in the project, or for `due`, a check that is due
    FAILED = 2


_LINK_CHECK = "linkcheck"


def main(arguments: list[str]) -> int:
    """Run one command in the project's folder, and return its exit code."""
    if arguments[:1] == [_LINK_CHECK]:
        from rusplan.linkcheck.cli import main as check_links

        return check_links(arguments[1:])  # it has commands and exit codes of its own
    chosen = _parser().parse_args(arguments)
    command: Callable[[Project, Namespace], ExitCode] = chosen.command
    try:
        return command(Project.open(Path.cwd(), build_day()), chosen)
    except BuildDayError as error:
        sys.stderr.write(f"{error}\n")
        return ExitCode.FAILED
    except UnsoundProjectError as error:
        sys.stderr.write(report(error.problems) + "\n")
        code: ExitCode = chosen.unsound
        return code


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="python -m rusplan", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(
        name: str, command: Callable[[Project, Namespace], ExitCode], about: str
    ) -> ArgumentParser:
        each = commands.add_parser(name, help=about)
        each.set_defaults(command=command, unsound=ExitCode.SOMETHING_TO_DO)
        return each

    check = add("check", _check, "sei kva som er gale i banken og på sidene")
    check.add_argument("--all", action="store_true", help="sei òg åtvaringane som stod før")
    add("gaps", _gaps, "vis kva som manglar i kvar kommune, verst først")
    add("due", _due, "skriv kva som må kontrollerast på nytt, til kvar rolle").set_defaults(
        unsound=ExitCode.FAILED
    )
    where = add("where", _where, "sei kvar ein id er brukt og vist")
    where.add_argument("id")
    renamed = add("rename", _rename, "gi noko ein annan id, overalt der han er brukt")
    renamed.add_argument("old", help="id-en som er no")
    renamed.add_argument("new", help="den nye id-en")
    add("proof", _proof, "les korrektur på alt som er skrive på nynorsk")
    generate = add("generate", _generate, "skriv sidene som rein Markdown")
    generate.add_argument("dir", type=Path, help="mappa sidene blir skrivne til")
    paper = add("paper", _paper, "lag PDF-ane ved sida av dei bygde sidene")
    paper.add_argument("dir", type=Path, help="mappa nettstaden er bygd i")
    preview = add("preview", _preview, "skriv kva ei endring gjer, til den som ser over")
    preview.add_argument("commit", help="endringa slik ho blir teken inn; tom om ho ikkje kan")
    preview.add_argument("out", type=Path, help="mappa kommentaren og prosjektet blir skrivne til")
    form = add("form", _form, "gjer ei sak frå eit skjema om til ei endring")
    form.add_argument("event", type=Path, help="hendinga frå GitHub, som JSON")
    form.add_argument("out", type=Path, help="mappa svaret blir skrive til")
    export = add("export", _export, "skriv banken til ei CSV-fil for rekneark")
    export.add_argument("file", type=Path)
    back = add("import", _import, "vis kva ei CSV-fil endrar, og skriv det")
    back.add_argument("file", type=Path)
    back.add_argument("--write", action="store_true", help="skriv endringane til resources.yml")
    rounds = add("round", _round, "lag eit ark med spørsmål til kvar kommune")
    rounds.add_argument("town", nargs="*", help="id-ane til kommunane; ingen tyder alle")
    rounds.add_argument(
        "--dir", type=Path, default=Path("build/rundar"), help="mappa dei blir skrivne til"
    )
    translate = add("translate", _translate, "før ei omsetjing à jour med det som er å omsetje")
    translate.add_argument("language", help="språket, som en")
    translate.add_argument(
        "--page", type=Path, help="seier at denne sida er omsett på nytt, som docs/en/elev.md"
    )
    commands.add_parser(_LINK_CHECK, help="kontroller alle adresser; meir med «linkcheck --help»")
    add("schema", _schema, "lag skjema for YAML-filene på nytt, og vala i skjemaet på GitHub")
    new = add("new", _new, "lag treet til eit anna fylke, til å fylle ut")
    new.add_argument("dir", type=Path, help="ei ny mappe")
    new.add_argument("--county", help="namnet på fylket")
    new.add_argument("--plan", help="namnet på planen")
    new.add_argument("--short-name", help="namnet øvst på kvar side")
    new.add_argument("--language", help="nn eller nb")
    new.add_argument("--sections", help="kor mange delar planen har")
    new.add_argument("--colours", help="ein farge for kvar del: #0d6b57,#1a4f8b")
    setup = add("setup", _setup, "skriv kva eigaren av depotet på GitHub må slå på")
    setup.set_defaults(unsound=ExitCode.FAILED)
    setup.add_argument("answers", type=Path, help="mappa med det GitHub har svart, som JSON")
    setup.add_argument("address", help="adressa til depotet")
    return parser


def _check(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.forms.issue_form import is_behind
    from rusplan.preview.content_check import content_check
    from rusplan.project.settings import UNREACHABLE

    sys.stderr.write(content_check(project, everything=chosen.all))
    if is_behind(project):
        sys.stderr.write(
            "Skjemaet «Foreslå ressurs» manglar noko som banken har no. "
            "Det blir med når nokon skriv «python -m rusplan schema».\n"
        )
    if project.errors:
        return ExitCode.SOMETHING_TO_DO
    edition = project.edition()
    if not edition.settings.is_reachable:
        sys.stderr.write(f"{UNREACHABLE}\n")
    count = len(edition.bank.entries) + len(edition.directory.services)
    return _done(f"{count} oppføringar er kontrollerte.")


def _gaps(project: Project, _: Namespace) -> ExitCode:
    from rusplan.local.gap import gap_report
    from rusplan.rounds.worth import worth_report

    edition = project.edition()
    sys.stdout.write(f"{gap_report(edition.directory)}\n{worth_report(edition)}")
    return ExitCode.DONE


def _due(project: Project, _: Namespace) -> ExitCode:
    from rusplan.maintenance.due_list import due_report

    text, anything = due_report(project)
    sys.stdout.write(text)
    return ExitCode.SOMETHING_TO_DO if anything else ExitCode.DONE


def _where(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.editing.where import where_report

    text, found = where_report(project, chosen.id)
    (sys.stdout if found else sys.stderr).write(text)
    return ExitCode.DONE if found else ExitCode.SOMETHING_TO_DO


def _rename(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.editing.rename import NotRenamedError, rename

    try:
        return _done(rename(project, chosen.old, chosen.new))
    except NotRenamedError as error:
        sys.stderr.write(f"{error}\n")
        return ExitCode.SOMETHING_TO_DO


def _proof(project: Project, _: Namespace) -> ExitCode:
    from rusplan.proofing import proofreading
    from rusplan.proofing.speller import MissingDictionaryError

    try:
        findings = proofreading.proof(project)
    except MissingDictionaryError:
        return _refused(proofreading.MISSING_DICTIONARY)
    except proofreading.OtherLanguageError:
        return _done(proofreading.NYNORSK_ONLY)
    return _done(proofreading.proof_report(project.pages, findings))


def _generate(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.building.facts import Facts
    from rusplan.building.generation import write_pages

    try:
        count = write_pages(Facts.of(project), chosen.dir)
    except OSError as error:
        reason = f"Kan ikkje skrive til {chosen.dir}: {system_reason(error)}."
        return _refused(f"{reason} Vel ei ny eller tom mappe.")
    return _done(f"{count} filer er skrivne til {chosen.dir}.")


def _paper(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.paper.publication import write_paper

    try:
        count = sum(write_paper(each, chosen.dir) for each in project.editions())
    except OSError as error:
        where = error.filename or chosen.dir
        return _refused(f"Kan ikkje lage PDF-ane: {where}: {system_reason(error)}.")
    return _done(f"{count} PDF-ar er skrivne til {chosen.dir}.")


def _preview(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.preview.comment import CONFLICT, annotations, comment, proofread_state
    from rusplan.preview.proposal import lay_out, notice

    folder, said = chosen.out / "project", chosen.out / "comment.md"
    folder.mkdir(parents=True, exist_ok=True)
    if not chosen.commit:
        said.write_text(CONFLICT, encoding="utf-8")
        return ExitCode.SOMETHING_TO_DO
    proposal = lay_out(project.root, chosen.commit, folder)
    changed = Project.open(folder, project.today)
    base, head = proofread_state(project), proofread_state(changed)
    said.write_text(notice(proposal) + comment(base, head), encoding="utf-8")
    sys.stdout.write(annotations(base, head))
    return ExitCode.SOMETHING_TO_DO if changed.errors else ExitCode.DONE


def _form(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.forms.run import run_form

    outcome = run_form(project, chosen.event)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, text in (("message.md", outcome.message), ("title.txt", outcome.title)):
        (chosen.out / name).write_text(text, encoding="utf-8")
    (chosen.out / "label.txt").write_text("liten-retting" if outcome.is_small else "forslag")
    return ExitCode.DONE


def _export(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.editing.sheet_commands import RefusedError, export_sheet

    try:
        return _done(export_sheet(project, chosen.file))
    except RefusedError as error:
        return _refused(str(error))


def _import(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.editing.sheet_commands import RefusedError, import_sheet, read_sheet
    from rusplan.rounds import command as rounds
    from rusplan.rounds.sheet import is_round

    try:
        cells = read_sheet(chosen.file)
        if is_round(cells):
            return _done(rounds.import_round(project, chosen.file, cells, write=chosen.write))
        return _done(import_sheet(project, chosen.file, write=chosen.write))
    except (RefusedError, rounds.RefusedError) as error:
        return _refused(str(error))


def _round(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.rounds.command import RefusedError, make_rounds

    try:
        return _done(make_rounds(project, chosen.town, chosen.dir))
    except RefusedError as error:
        return _refused(str(error))


def _translate(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.editing.translation import RefusedError, confirm_page, update_translation

    try:
        if chosen.page:
            return _done(confirm_page(project, chosen.language, chosen.page))
        return _done(update_translation(project, chosen.language))
    except RefusedError as error:
        return _refused(str(error))


def _schema(project: Project, _: Namespace) -> ExitCode:
    from rusplan.editing.schema import write_schemas
    from rusplan.forms.issue_form import write_choices

    written = [*write_schemas(project), *write_choices(project)]
    return _done("\n".join(f"{path} er skriven." for path in written))


def _new(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.new_county.question import UnclearError, asked
    from rusplan.new_county.tree import lay_out

    project.edition()  # an unsound tree is nothing to lay out another from
    try:
        county = asked(chosen)
        new = lay_out(project, chosen.dir, county)
    except UnclearError as error:
        return _refused(str(error))
    except OSError as error:
        reason = f"Kan ikkje skrive til {chosen.dir}: {system_reason(error)}."
        return _refused(f"{reason} Vel ei ny eller tom mappe.")
    if new.errors:
        return _refused(report(new.errors))
    return _done(
        f"Treet til {county.county} ligg i {chosen.dir}. Gå dit, og køyr «make serve».\n"
        "Byt ut det som heiter «Døme» eller «Eksempel»; README.md seier meir."
    )


def _setup(project: Project, chosen: Namespace) -> ExitCode:
    from rusplan.hosting.repository import read_repository
    from rusplan.hosting.setup_report import setup_report
    from rusplan.project.settings import Settings

    stated = project.documents.settings.value(("extra",))
    settings = Settings.from_extra(stated if isinstance(stated, dict) else {})
    text, anything = setup_report(read_repository(chosen.answers), settings, chosen.address)
    sys.stdout.write(text)
    return ExitCode.SOMETHING_TO_DO if anything else ExitCode.DONE


def _done(said: str) -> ExitCode:
    sys.stdout.write(f"{said}\n")
    return ExitCode.DONE


def _refused(why: str) -> ExitCode:
    sys.stderr.write(f"{why}\n")
    return ExitCode.SOMETHING_TO_DO
