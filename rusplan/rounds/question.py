"""What is to be asked of one municipality: what is missing, and what nobody has checked in time."""

from collections.abc import Iterator
from dataclasses import dataclass

from rusplan.bank.review import holds_until
from rusplan.local import Directory
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.project import Edition

TOWN = "kommunen"
"""Stands for the municipality itself where other rows name a kind of service."""

_HOME = "Kva er heimesida og nummeret til sentralbordet?"
_MISSING = "Har kommunen dette: {name}? Kva heiter det, og kva nummer når ein det på?"
_SHARED = "Kven har dette for kommunen: {name}? Kva heiter det, og kva nummer når ein det på?"
_REST = "Har resten av kommunen, utanom {parts}, dette: {{name}}? Kva nummer når ein det på?"
_NO_NUMBER = "Kva nummer når ein {name} på, og når svarar dei?"
_STILL = "Stemmer det framleis at ein når {name} på {numbers}?"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask: of which kind of service, of which service if there is one, in words."""

    kind: str
    service: str
    text: str
    name: str = ""
    phone: str = ""


def questions(edition: Edition, town: Municipality) -> Iterator[Question]:
    """Yield what to ask of a municipality, itself first and then in the order of the kinds."""
    if not (town.url and town.phone):
        yield Question(TOWN, town.id, _HOME, town.name, town.phone or "")
    directory = edition.directory
    for kind in directory.service_types:
        serving = directory.serving(town.id, kind.id)
        parts = [each.part_of(town.id) for each in directory.serving_a_part(town.id, kind.id)]
        if not serving and not kind.county_entries:
            text = _SHARED if kind.scope.is_shared else _MISSING
            text = _REST.format(parts=" og ".join(parts)) if parts else text
            yield Question(kind.id, "", text.format(name=kind.name))
        for service in [*serving, *directory.serving_a_part(town.id, kind.id)]:
            if town.id == _asked_of(directory, service):
                yield from _of_service(edition, kind.id, service)


def _asked_of(directory: Directory, service: LocalService) -> str | None:
    """Return the municipality that is asked of a service: where it is, else the first it serves."""
    served = (
        each.id
        for each in directory.municipalities
        if service in directory.serving(each.id, service.type)
        or service in directory.serving_a_part(each.id, service.type)
    )
    return service.host or next(served, None)


def _of_service(edition: Edition, kind: str, service: LocalService) -> Iterator[Question]:
    numbers = [each.number for each in service.channels if each.number]
    until = holds_until(service.checks)
    if not numbers:
        text = _NO_NUMBER.format(name=service.name)
    elif until and until >= edition.today:
        return
    else:
        text = _STILL.format(name=service.name, numbers=" og ".join(numbers))
    yield Question(kind, service.id, text, service.name, numbers[0] if numbers else "")
