"""Facts that are due to be checked by a person, and whom to call about them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rusplan.bank import Bank
from rusplan.bank.reading import check_bank, read_bank_file
from rusplan.bank.service import Service
from rusplan.linkcheck import messages
from rusplan.linkcheck.law_watch import UnreadableWatch, old_references, read_watch
from rusplan.linkcheck.markdown import code, text
from rusplan.local import read_directory

PHONE_MONTHS, OTHER_MONTHS = 6, 12


@dataclass(frozen=True)
class DueFact:
    """A fact past its limit. `number` is empty for other facts than telephone numbers."""

    owner: str
    name: str
    checked: date | None
    number: str = ""


def due_facts(services: Iterable[Service], bank: Bank, today: date) -> list[DueFact]:
    """Return every fact past its limit on `today`, the longest unchecked first.

    `services` are the national ones and the local.
    """
    due = [
        fact
        for fact, months in _facts(services, bank)
        if fact.checked is None or _add_months(fact.checked, months) <= today
    ]
    return sorted(due, key=lambda fact: (fact.checked or date.min, fact.owner, fact.name))


def due_report(root: Path, today: date) -> tuple[str, bool]:
    """Return the Markdown of all that is due under `root`, and whether there is anything."""
    document = read_bank_file(root)
    bank, _ = check_bank(document, today)
    directory, _ = read_directory(root, document, today)
    facts = []
    if bank:
        local = directory.services.values() if directory else ()
        facts = due_facts([*bank.services, *local], bank, today)
    parts = []
    if calls := [fact for fact in facts if fact.number]:
        parts += [f"## {messages.CALLS}", messages.CALL_QUESTION, *_call_list(calls)]
    if others := [fact for fact in facts if not fact.number]:
        lines = [f"- {text(fact.name)} ({text(fact.owner)}): {_when(fact)}" for fact in others]
        parts += [f"## {messages.DUE}", "\n".join(lines)]
    try:
        old = old_references(root, read_watch(root))
        lines = [
            "- "
            + messages.LAW_LINE.format(place=code(o.place), old=o.watched.old, new=o.watched.new)
            for o in old
        ]
    except UnreadableWatch as error:
        lines = [f"- {error}"]
    if lines:
        parts += [f"## {messages.LAW_WATCH}", "\n".join(lines)]
    return ("\n\n".join(parts) + "\n" if parts else ""), bool(parts)


def _facts(services: Iterable[Service], bank: Bank) -> Iterator[tuple[DueFact, int]]:
    for service in services:
        owner = service.organization or service.name
        yield DueFact(owner, service.name, service.assured_date), OTHER_MONTHS
        for channel in service.channels:
            if channel.number:
                checked = channel.assured_date or service.assured_date
                yield DueFact(owner, service.name, checked, channel.number), PHONE_MONTHS
    for resource in bank.resources:
        if resource.url:
            yield DueFact(resource.publisher, resource.title, resource.assured_date), OTHER_MONTHS
    for change in bank.changes:
        yield DueFact(change.kind, change.now, change.assured_date), OTHER_MONTHS


def _call_list(calls: list[DueFact]) -> Iterator[str]:
    by_owner: dict[str, list[DueFact]] = defaultdict(list)
    for fact in calls:
        by_owner[fact.owner].append(fact)
    for owner, facts in sorted(by_owner.items()):
        lines = [f"- {text(fact.name)}: {code(fact.number)} ({_when(fact)})" for fact in facts]
        yield f"### {text(owner)}\n\n" + "\n".join(lines)


def _when(fact: DueFact) -> str:
    if fact.checked is None:
        return messages.NEVER_CHECKED
    return messages.LAST_CHECKED.format(date=f"{fact.checked:%d.%m.%Y}")


def _add_months(day: date, months: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, min(day.day, 28))
