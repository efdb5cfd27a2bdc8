"""«Endre telefon eller opningstid»: one channel of a service, or the number of a place."""

from datetime import date
from itertools import takewhile
from typing import Any

from rusplan.bank.channel import Channel
from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.service import Service
from rusplan.bank.term import ServiceStatus
from rusplan.forms import messages
from rusplan.forms.pasted_answer import Pasted
from rusplan.forms.proposal import FormError, Proposal
from rusplan.forms.subject import Subject, find_subject
from rusplan.pasted.telephone import telephone_digits
from rusplan.yaml.document import Document
from rusplan.yaml.edit import Edit
from rusplan.yaml.value import Value

_CHANNEL = tuple(Channel.model_fields)
_WITH_NUMBER = {kind.value for kind in ChannelKind if kind.numbered}
_BEFORE_CHANNELS = (*takewhile(lambda name: name != "channels", Service.model_fields), "type",
                    "host", "service_areas", "part_areas", "possible_areas", "school")  # fmt: skip
_PLACE = ("id", "number", "name", "name_language", "alternate_name", "municipality", "url", "phone",
          "address", "note", "assured_date")  # fmt: skip


def read_change(answers: dict[str, str], documents: list[Document], today: date) -> Proposal:
    """Return the change that a filled form asks for. Raises `FormError` with all that is wrong."""
    pasted = Pasted(answers, today)
    pasted.need(messages.SERVICE)
    if not (answers[messages.NEW_NUMBER] or answers[messages.HOURS]):
        pasted.faults.append(messages.NO_CHANGE)
    hours = pasted.hours(messages.HOURS)
    new: dict[str, Value | None] = {
        "number": pasted.telephone(messages.NEW_NUMBER),
        **(hours.fields if hours else {}),
        "assured_date": pasted.day(messages.CHECKED),
        "source": pasted.address(messages.SOURCE),
    }
    old_number = answers[messages.OLD_NUMBER]
    try:
        subject = find_subject(answers[messages.SERVICE], old_number, documents)
    except FormError as error:
        named = error.faults if answers[messages.SERVICE] else []
        raise FormError([*pasted.faults, *named]) from None
    if pasted.faults:
        raise FormError(pasted.faults)
    pasted.understood(messages.SERVICE, subject.name)
    edits = (
        _channel_edits(subject, old_number, new)
        if subject.location[:1] == ("services",)
        else _place_edits(subject, new)
    )
    title = f"Endring av {subject.data['id']}"
    return Proposal(subject.document.file, edits, title, str(new["source"]), pasted.read)


def _channel_edits(subject: Subject, old_number: str, new: dict[str, Value | None]) -> list[Edit]:
    channels = subject.channels
    if not any(each.get("kind") in _WITH_NUMBER for each in channels):
        return _new_channel(subject, new)
    index, channel = _channel(subject, old_number, str(new["number"] or ""))
    edits = _changes((*subject.location, "channels", index), channel, new, _CHANNEL)
    if not {each.location[-1] for each in edits} & {"number", "schedules", "holidays"}:
        raise FormError([messages.ALREADY_SO])
    return edits


def _new_channel(subject: Subject, new: dict[str, Value | None]) -> list[Edit]:
    """Return the first number of a service that had none."""
    if not new["number"]:
        raise FormError([messages.NO_NUMBER.format(question=messages.NEW_NUMBER)])
    if subject.data.get("status") != ServiceStatus.CONFIRMED:
        raise FormError([messages.NOT_CONFIRMED])
    channel: dict[str, Any] = {"kind": "phone"} | {key: each for key, each in new.items() if each}
    ordered = {key: channel[key] for key in _CHANNEL if key in channel}
    if subject.channels:
        return [Edit((*subject.location, "channels", len(subject.channels)), [ordered])]
    return [Edit((*subject.location, "channels"), [ordered], _BEFORE_CHANNELS)]


def _place_edits(subject: Subject, new: dict[str, Value | None]) -> list[Edit]:
    if "schedules" in new:
        raise FormError([messages.NO_HOURS])
    sources = [str(each) for each in subject.data.get("sources", [])]
    said: dict[str, Value | None] = {
        "phone": new["number"],
        "assured_date": new["assured_date"],
        "sources": list(dict.fromkeys([str(new["source"]), *sources])),
    }
    edits = _changes(subject.location, subject.data, said, _PLACE)
    if "phone" not in {each.location[-1] for each in edits}:
        raise FormError([messages.ALREADY_SO])
    return edits


def _changes(
    location: tuple[str | int, ...],
    old: dict[str, Any],
    new: dict[str, Value | None],
    order: tuple[str, ...],
) -> list[Edit]:
    return [
        Edit((*location, name), value, order[: order.index(name)] if name in order else order)
        for name, value in new.items()
        if value and not _same(old.get(name), value)
    ]


def _same(old: Any, new: Value) -> bool:
    """Say whether a value is as it was; a number may be spaced in another way."""
    both = isinstance(old, str) and isinstance(new, str)
    digits = telephone_digits(old) if both else ""
    return bool(old == new or (digits and digits == telephone_digits(str(new))))


def _channel(subject: Subject, old_number: str, new_number: str) -> tuple[int, dict[str, Any]]:
    """Return the channel meant: by its old number, or by a new one that it has already."""
    channels = enumerate(subject.channels)
    numbered = [each for each in channels if each[1].get("kind") in _WITH_NUMBER]
    for number in filter(None, (old_number, new_number)):
        wanted = telephone_digits(number)
        named = [each for each in numbered if telephone_digits(each[1]["number"]) == wanted]
        if len(named) == 1:
            return named[0]
    if len(numbered) == 1 and not old_number:
        return numbered[0]
    numbers = ", ".join(each["number"] for _, each in numbered)
    raise FormError([messages.WHICH_NUMBER.format(question=messages.OLD_NUMBER, numbers=numbers)])
