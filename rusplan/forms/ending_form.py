"""«Ein skole eller kommune sluttar»: the last day of a place, and what takes over from it."""

import re
from datetime import date

from rusplan.forms import messages
from rusplan.forms.pasted_answer import Pasted
from rusplan.forms.proposal import FormError, Proposal
from rusplan.forms.subject import Subject, find_subject
from rusplan.local.municipality import Municipality
from rusplan.local.school import School
from rusplan.yaml.document import Document
from rusplan.yaml.edit import Edit

_BETWEEN = re.compile(r"[;,\n]|\bog\b")


def read_ending(answers: dict[str, str], documents: list[Document], today: date) -> Proposal:
    """Return the change that a filled form asks for. Raises `FormError` with all that is wrong."""
    pasted = Pasted(answers, today)
    last, source = pasted.day(messages.LAST_DAY), pasted.address(messages.ANNOUNCED)
    if last and not re.search(r"\d{4}", answers[messages.LAST_DAY]):
        pasted.faults.append(messages.NO_YEAR.format(question=messages.LAST_DAY))
    pasted.day(messages.READ_ON)
    place = (
        _place(answers[messages.PLACE], documents, pasted) if pasted.need(messages.PLACE) else None
    )
    names = [each.strip() for each in _BETWEEN.split(answers[messages.SUCCESSORS])]
    successors = [_place(each, documents, pasted) for each in names if each]
    if place and any(each and each.data is place.data for each in successors):
        pasted.faults.append(messages.ITS_OWN.format(question=messages.SUCCESSORS))
    if pasted.faults or not place or not last or not source:
        raise FormError(pasted.faults)
    pasted.understood(messages.PLACE, place.name)
    followers = [each for each in successors if each]
    if followers:
        pasted.understood(messages.SUCCESSORS, ", ".join(each.name for each in followers))
    return Proposal(
        place.document.file,
        _edits(place, last, [str(each.data["id"]) for each in followers], source),
        f"Slutt for {place.data['id']}",
        source,
        pasted.read,
    )


def _place(name: str, documents: list[Document], pasted: Pasted) -> Subject | None:
    try:
        return find_subject(name, "", documents, places=True)
    except FormError as error:
        pasted.faults += error.faults
        return None


def _edits(place: Subject, last: str, successors: list[str], source: str) -> list[Edit]:
    order = tuple(School.model_fields if place.location else Municipality.model_fields)
    values: dict[str, str | list[str]] = {"end_date": last}
    if successors:
        values["successors"] = successors
    if place.location:  # the sources of a municipality are those of its number
        sources = [source, *map(str, place.data.get("sources", []))]
        values["sources"] = list(dict.fromkeys(sources))
    return [
        Edit((*place.location, name), value, order[: order.index(name)])
        for name, value in values.items()
    ]
