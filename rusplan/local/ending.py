"""Places that come to an end: their last day, and which places take over from them."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated

from pydantic import Field

from rusplan.bank.value import PlainDate, Slug, Unique, written_day
from rusplan.problems.problem import Problem, ProblemCode, field_of
from rusplan.yaml.document import Document
from rusplan.yaml.pattern import Pattern, find

EndDate = Annotated[
    PlainDate | None,
    Field(description="Siste dagen staden finst. Sidan leier adressa til «successors»."),
]
"""The last day of a place that is closed, or becomes a part of another (schema.org
`dissolutionDate`)."""

Successors = Annotated[
    Unique[Slug], Field(description="Id-ane til det som tek over når staden ikkje finst lenger.")
]
"""The places that take over from one that ends; none where a school is only closed."""

_USES: tuple[Pattern, ...] = (
    ("services", "*", "service_areas", "*"),
    ("services", "*", "part_areas", "*", "area"),
    ("services", "*", "possible_areas", "*"),
    ("services", "*", "host"),
    ("services", "*", "school"),
    ("schools", "*", "municipality"),
)


def check_endings(documents: list[Document], today: date) -> Iterator[Problem]:
    """Yield where something is still said to be at a place whose last day is over.

    The site is made all the same: on the day itself nobody may be there to change the files.
    """
    ended = {
        str(place["id"]): place
        for document in documents
        for place in _places(document)
        if (last := written_day(place.get("end_date"))) and last < today and "id" in place
    }
    for document in documents:
        for pattern in _USES:
            for location, value in find(document.data, pattern):
                if value in ended:
                    yield _still_used(document, location, value, ended[value])


def _places(document: Document) -> Iterator[Mapping[str, object]]:
    data = document.data if isinstance(document.data, Mapping) else {}
    schools = data.get("schools")
    for place in (data, *(schools if isinstance(schools, list) else ())):
        if isinstance(place, Mapping):
            yield place


def _still_used(
    document: Document, location: tuple[str | int, ...], value: str, place: Mapping[str, object]
) -> Problem:
    successors = place.get("successors")
    new = " eller ".join(f"«{each}»" for each in successors) if isinstance(successors, list) else ""
    details = {
        "end_date": f"{written_day(place['end_date']):%d.%m.%Y}",
        "remedy": f"Skriv {new} i staden." if new else "Flytt det, eller slett det.",
    }
    field = field_of(location)
    return Problem(ProblemCode.PLACE_ENDED, document.position(location), field, value, details)
