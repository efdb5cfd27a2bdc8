"""The monthly list of what is to be checked again, for each owner, as Markdown for an issue."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from rusplan.language import FOR_EDITORS
from rusplan.linkcheck.report.last_check import LastCheck
from rusplan.linkcheck.report.messages import HOW_TO_START
from rusplan.maintenance import messages
from rusplan.maintenance.due import DueCheck, due_checks, next_issue
from rusplan.maintenance.duty import duties
from rusplan.maintenance.law_watch import old_references
from rusplan.project import Edition, Project
from rusplan.safe_markdown import code, text


def due_report(project: Project) -> tuple[str, bool]:
    """Return all that is due before the next monthly issue, and whether there is anything.

    Old references in the text are reported too. Raises `UnsoundProjectError`.
    """
    edition = project.edition()
    day = next_issue(edition.today)
    due = due_checks(duties(edition), day)
    parts = [*_stopped(project, edition.today), *_by_owner(edition, due), *_old_references(project)]
    until = FOR_EDITORS.written_date(day)
    if not parts:
        return messages.NOTHING_DUE.format(day=until) + "\n", False
    return "\n\n".join([messages.INTRO.format(day=until), *parts]) + "\n", True


def _stopped(project: Project, today: date) -> Iterator[str]:
    last = LastCheck.of(project.memory.checked, today)
    if last and last.is_late:
        yield f"**{last.warning(FOR_EDITORS)}** {HOW_TO_START}"


def _by_owner(edition: Edition, due: list[DueCheck]) -> Iterator[str]:
    for owner in edition.bank.owners:
        own = [each for each in due if each.duty.owner == owner]
        title = text(owner.name)
        if calls := [each for each in own if each.check.number]:
            yield f"## {messages.CALLS.format(owner=title)}"
            yield messages.CALL_QUESTION
            yield from _call_list(calls, edition.today)
        if others := [each for each in own if not each.check.number]:
            lines = (
                messages.LINE.format(
                    title=text(each.duty.title),
                    operator=text(each.duty.operator),
                    when=_when(each, edition.today),
                )
                for each in others
            )
            yield f"## {messages.OTHERS.format(owner=title)}"
            yield _items(lines)


def _call_list(calls: list[DueCheck], today: date) -> Iterator[str]:
    by_operator: dict[str, list[DueCheck]] = defaultdict(list)
    for each in calls:
        by_operator[each.duty.operator].append(each)
    for operator, checks in sorted(by_operator.items()):
        lines = (
            messages.CALL_LINE.format(
                title=text(each.duty.title), number=code(each.check.number), when=_when(each, today)
            )
            for each in checks
        )
        yield f"### {text(operator)}\n\n{_items(lines)}"


def _when(due: DueCheck, today: date) -> str:
    checked, until = due.check.checked, due.check.until
    if checked is None or until is None:
        return messages.NEVER
    template = messages.LATE if due.is_late(today) else messages.DUE
    return template.format(
        checked=FOR_EDITORS.written_date(checked), until=FOR_EDITORS.written_date(until)
    )


def _old_references(project: Project) -> Iterator[str]:
    watched = project.law_watch.references if project.law_watch else ()
    lines = [
        messages.LAW_LINE.format(
            place=code(found.place), old=found.watched.old, new=found.watched.new
        )
        for found in old_references(project.pages, watched)
    ]
    if lines:
        yield f"## {messages.LAW_WATCH}"
        yield _items(lines)


def _items(lines: Iterator[str] | list[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
