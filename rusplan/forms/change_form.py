"""«Endre telefon eller opningstid»: one channel of one service."""

import re
from dataclasses import dataclass
from typing import Any

from rusplan.editing.hours_text import EXAMPLE, UnreadableHoursError, read_hours
from rusplan.forms import messages
from rusplan.forms.proposal import FormError, Proposal
from rusplan.problems.problem import Location
from rusplan.problems.suggestion import suggest
from rusplan.yaml.document import Document
from rusplan.yaml.edit import Edit

_FIELDS = ("kind", "number", "url", "description", "schedules", "holidays", "assured_date")
_WITH_NUMBER = {"phone", "sms"}


@dataclass(frozen=True, slots=True)
class _Place:
    """A service in one of the YAML files."""

    document: Document
    location: Location
    data: dict[str, Any]


def read_change(answers: dict[str, str], documents: list[Document]) -> Proposal:
    """Return the change that a filled form asks for. Raises `FormError` with all that is wrong."""
    faults = [
        messages.MISSING.format(question=question)
        for question in (messages.SERVICE, messages.SOURCE, messages.CHECKED)
        if not answers[question]
    ]
    if not (answers[messages.NEW_NUMBER] or answers[messages.HOURS]):
        faults.append(messages.NO_CHANGE)
    hours = None
    try:
        hours = read_hours(answers[messages.HOURS])
    except UnreadableHoursError:
        shown = " ".join(answers[messages.HOURS].split())
        faults.append(messages.UNREADABLE_HOURS.format(found=shown, example=EXAMPLE))
    if faults:
        raise FormError(faults)
    service = _service(answers[messages.SERVICE], documents)
    index, channel = _channel(service, answers[messages.OLD_NUMBER])
    new = {
        "number": answers[messages.NEW_NUMBER] or channel.get("number"),
        "schedules": hours or None,
        "assured_date": answers[messages.CHECKED],
        "source": answers[messages.SOURCE],
    }
    edits = [
        Edit((*service.location, "channels", index, name), value, (*_FIELDS, name))
        for name, value in new.items()
        if value and channel.get(name) != value
    ]
    if not {each.location[-1] for each in edits} & {"number", "schedules"}:
        raise FormError([messages.ALREADY_SO])
    name = str(service.data.get("id", ""))
    return Proposal(service.document.file, edits, f"Endring av {name}", answers[messages.SOURCE])


def _service(name: str, documents: list[Document]) -> _Place:
    known: dict[str, _Place] = {}
    for document in documents:
        data = document.data if isinstance(document.data, dict) else {}
        for index, each in enumerate(data.get("services", [])):
            place = _Place(document, ("services", index), each)
            for field in ("alternate_name", "name", "id"):
                if field in each:
                    known[_folded(each[field])] = place
    if _folded(name) in known:
        return known[_folded(name)]
    shown = " ".join(name.split())[:80]
    suggestion = suggest(_folded(name), list(known))
    raise FormError([messages.UNKNOWN_SERVICE.format(found=shown, suggestion=suggestion)])


def _channel(service: _Place, old_number: str) -> tuple[int, dict[str, Any]]:
    channels = enumerate(service.data.get("channels", []))
    numbered = [each for each in channels if each[1].get("kind") in _WITH_NUMBER]
    named = [each for each in numbered if _digits(each[1]["number"]) == _digits(old_number)]
    if not numbered:
        raise FormError([messages.NO_NUMBER])
    if len(named) == 1:
        return named[0]
    if len(numbered) == 1 and not old_number:
        return numbered[0]
    numbers = ", ".join(each["number"] for _, each in numbered)
    raise FormError([messages.WHICH_NUMBER.format(question=messages.OLD_NUMBER, numbers=numbers)])


def _folded(name: str) -> str:
    return " ".join(name.lower().split())


def _digits(number: str) -> str:
    return re.sub(r"[^0-9]", "", number).removeprefix("0047")
