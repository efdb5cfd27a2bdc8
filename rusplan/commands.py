"""What each command does: a few lines that call a room.

Each raises `RefusedError`, with words for the one who gave the command, when it cannot do as asked,
and `UnsoundProjectError` when it needs a project without errors. What only one command needs is
imported in it: the PDFs' program alone takes a second to load.
"""

import sys
from argparse import Namespace
from pathlib import Path

from rusplan.exit_code import ExitCode
from rusplan.problems.messages import report, system_reason
from rusplan.project import Project
from rusplan.refusal import RefusedError


def check(project: Project, chosen: Namespace) -> ExitCode:
    """Say what is wrong in the content, and how many entries there are."""
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


def gaps(project: Project, _: Namespace) -> ExitCode:
    """List what is not known yet, municipality by municipality."""
    from rusplan.local.gap import gap_report
    from rusplan.rounds.worth import worth_report

    edition = project.edition()
    sys.stdout.write(f"{gap_report(edition.directory)}\n{worth_report(edition)}")
    return ExitCode.DONE


def due(project: Project, _: Namespace) -> ExitCode:
    """List what is to be checked again, for each owner."""
    from rusplan.maintenance.due_list import due_report

    text, anything = due_report(project)
    sys.stdout.write(text)
    return ExitCode.SOMETHING_TO_DO if anything else ExitCode.DONE


def where(project: Project, chosen: Namespace) -> ExitCode:
    """Say where an id is used and shown."""
    from rusplan.editing.where import where_report

    text, found = where_report(project, chosen.id)
    (sys.stdout if found else sys.stderr).write(text)
    return ExitCode.DONE if found else ExitCode.SOMETHING_TO_DO


def rename(project: Project, chosen: Namespace) -> ExitCode:
    """Give something another id, wherever it is used."""
    from rusplan.editing.rename import rename as renamed

    return _done(renamed(project, chosen.old, chosen.new))


def proof(project: Project, _: Namespace) -> ExitCode:
    """Proofread all that is written in Nynorsk."""
    from rusplan.proofing import proofreading
    from rusplan.proofing.speller import MissingDictionaryError

    try:
        findings = proofreading.proof(project)
    except MissingDictionaryError as error:
        raise RefusedError(proofreading.MISSING_DICTIONARY) from error
    except proofreading.OtherLanguageError:
        return _done(proofreading.NYNORSK_ONLY)
    return _done(proofreading.proof_report(project.pages, findings))


def generate(project: Project, chosen: Namespace) -> ExitCode:
    """Write the pages as plain Markdown."""
    from rusplan.building.facts import Facts
    from rusplan.building.generation import write_pages

    try:
        count = write_pages(Facts.of(project), chosen.dir)
    except OSError as error:
        raise _unwritable(chosen.dir, error) from error
    return _done(f"{count} filer er skrivne til {chosen.dir}.")


def paper(project: Project, chosen: Namespace) -> ExitCode:
    """Make the PDFs beside the built pages."""
    from rusplan.paper.publication import write_paper

    try:
        printed = [each for each in project.editions() if each.locale.is_printed]
        count = sum(write_paper(each, chosen.dir) for each in printed)
    except OSError as error:
        where = error.filename or chosen.dir
        reason = f"Kan ikkje lage PDF-ane: {where}: {system_reason(error)}."
        raise RefusedError(reason) from error
    return _done(f"{count} PDF-ar er skrivne til {chosen.dir}.")


def preview(project: Project, chosen: Namespace) -> ExitCode:
    """Write what a proposal changes for readers, and lay out the project as it would be."""
    from rusplan.preview.comment import CONFLICT, annotations, comment, proofread_state
    from rusplan.preview.proposal import lay_out, notice

    folder, comment_file = chosen.out / "project", chosen.out / "comment.md"
    folder.mkdir(parents=True, exist_ok=True)
    if not chosen.commit:
        comment_file.write_text(CONFLICT, encoding="utf-8")
        return ExitCode.SOMETHING_TO_DO
    proposal = lay_out(project.root, chosen.commit, folder)
    changed = Project.open(folder, project.today)
    base, head = proofread_state(project), proofread_state(changed)
    comment_file.write_text(notice(proposal) + comment(base, head), encoding="utf-8")
    sys.stdout.write(annotations(base, head))
    return ExitCode.SOMETHING_TO_DO if changed.errors else ExitCode.DONE


def form(project: Project, chosen: Namespace) -> ExitCode:
    """Make a change of an issue from a form, and write the answer to it."""
    from rusplan.forms.run import run_form

    outcome = run_form(project, chosen.event)
    chosen.out.mkdir(parents=True, exist_ok=True)
    for name, text in (("message.md", outcome.message), ("title.txt", outcome.title)):
        (chosen.out / name).write_text(text, encoding="utf-8")
    (chosen.out / "label.txt").write_text("liten-retting" if outcome.is_small else "forslag")
    return ExitCode.DONE


def export(project: Project, chosen: Namespace) -> ExitCode:
    """Write the bank to a CSV file."""
    from rusplan.editing.sheet_commands import export_sheet

    return _done(export_sheet(project, chosen.file))


def import_(project: Project, chosen: Namespace) -> ExitCode:
    """Show what a CSV file changes, and write it if so chosen."""
    from rusplan.editing.sheet_commands import import_sheet, read_sheet
    from rusplan.rounds.command import import_round
    from rusplan.rounds.sheet import is_round

    cells = read_sheet(chosen.file)
    if is_round(cells):
        return _done(import_round(project, chosen.file, cells, write=chosen.write))
    return _done(import_sheet(project, chosen.file, write=chosen.write))


def rounds(project: Project, chosen: Namespace) -> ExitCode:
    """Write a sheet with questions to each municipality."""
    from rusplan.rounds.command import make_rounds

    return _done(make_rounds(project, chosen.town, chosen.dir))


def translate(project: Project, chosen: Namespace) -> ExitCode:
    """Bring a translation up to date with what there is to translate."""
    from rusplan.editing.translation import confirm_page, update_translation

    if chosen.page:
        return _done(confirm_page(project, chosen.language, chosen.page))
    return _done(update_translation(project, chosen.language))


def schema(project: Project, _: Namespace) -> ExitCode:
    """Make the YAML files' schemas anew, and the choices of the forms."""
    from rusplan.editing.schema import write_schemas
    from rusplan.forms.issue_form import write_choices

    written = [*write_schemas(project), *write_choices(project)]
    return _done("\n".join(f"{path} er skriven." for path in written))


def new(project: Project, chosen: Namespace) -> ExitCode:
    """Lay out another county's tree."""
    from rusplan.new_county.question import asked
    from rusplan.new_county.tree import lay_out

    project.edition()  # an unsound tree is nothing to lay out another from
    county = asked(chosen)
    try:
        laid_out = lay_out(project, chosen.dir, county)
    except OSError as error:
        raise _unwritable(chosen.dir, error) from error
    if laid_out.errors:
        raise RefusedError(report(laid_out.errors))
    return _done(
        f"Treet til {county.county} ligg i {chosen.dir}. Gå dit, og køyr «make serve».\n"
        "Byt ut det som heiter «Døme» eller «Eksempel»; README.md seier meir."
    )


def setup(project: Project, chosen: Namespace) -> ExitCode:
    """Say what the owner of the repository must switch on."""
    from rusplan.hosting.repository import read_repository
    from rusplan.hosting.setup_report import setup_report
    from rusplan.project.settings import Settings

    stated = project.documents.settings.value(("extra",))
    settings = Settings.from_extra(stated if isinstance(stated, dict) else {})
    text, anything = setup_report(read_repository(chosen.answers), settings, chosen.address)
    sys.stdout.write(text)
    return ExitCode.SOMETHING_TO_DO if anything else ExitCode.DONE


def _done(message: str) -> ExitCode:
    sys.stdout.write(f"{message}\n")
    return ExitCode.DONE


def _unwritable(folder: Path, error: OSError) -> RefusedError:
    reason = f"Kan ikkje skrive til {folder}: {system_reason(error)}."
    return RefusedError(f"{reason} Vel ei ny eller tom mappe.")
