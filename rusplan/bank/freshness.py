"""What is not wrong yet, but an editor should look at: old facts, odd addresses and numbers."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from rusplan.bank.review import months_after, months_between
from rusplan.bank.telephone import is_telephone_number
from rusplan.bank.value import written_day
from rusplan.problems.problem import Location, Position, Problem, ProblemCode, field_of
from rusplan.yaml.document import Document

_ADDRESS_FIELDS = {"url", "source", "sources"}
"""Fields with addresses in use. `plan_url` is the address of 2019 and stays as it was."""

_NUMBERS = {"number", "phone"}
"""Fields with a number that is checked on the same day as what stands beside it."""

_FOREIGN = re.compile(r"\+(?! ?47)\d")
"""The beginning of a number in another country than Norway."""

_ADDRESS_END = re.compile(r"https?://\S*?(?P<sign>[.,;:!)\]]+)")
"""An address with signs at its end that part sentences, or end a bracket."""

_WHOLE = re.compile(r"[1-9][0-9]?")
"""A whole number of months, as `review_months` is written."""


def check_freshness(document: Document, today: date) -> list[Problem]:
    """Return a warning for facts checked too long ago, and for odd addresses and numbers."""
    problems: list[Problem] = []
    for location, value in document.texts.items():
        field = field_of(location)
        position = document.position(location)
        if field in _ADDRESS_FIELDS:
            problems += check_address_end(value, position, field)
            if value.startswith("http://"):
                problems.append(Problem(ProblemCode.PLAIN_HTTP, position, field, value))
        elif field in _NUMBERS and _FOREIGN.match(value) and is_telephone_number(value):
            problems.append(Problem(ProblemCode.FOREIGN_PHONE, position, field, value))
        elif field in _NUMBERS and not _is_dated(document, location):
            problems.append(Problem(ProblemCode.UNDATED_FACT, position, field, value))
        elif field in {"assured_date", "reviewed"} and (checked := written_day(value)):
            months = _months(document.data, location)
            if months_after(checked, months) < today:
                details = {"months": str(months)}
                problems.append(Problem(ProblemCode.STALE_FACT, position, field, value, details))
    return problems


def check_address_end(address: str, position: Position, field: str) -> Iterator[Problem]:
    """Yield a warning for an address with a sign after it that belongs to a sentence.

    An end bracket with its beginning in the address is part of it.
    """
    match = _ADDRESS_END.fullmatch(address)
    if match and not ("(" in address and match["sign"] == ")"):
        sign = match["sign"]
        details = {"sign": sign, "address": address.removesuffix(sign)}
        yield Problem(ProblemCode.ADDRESS_END, position, field, address, details)


def _is_dated(document: Document, location: Location) -> bool:
    """Say whether a number has its day beside it; that of a municipality itself needs none."""
    return location == ("number",) or (*location[:-1], "assured_date") in document.texts


def _months(data: Any, location: Location) -> int:
    """Return the months that the day at a location holds: what is around it may state them."""
    around = list(_mappings(data, location))
    found = (str(mapping.get("review_months", "")) for mapping in reversed(around))
    stated = next((int(each) for each in found if _WHOLE.fullmatch(each)), None)
    return months_between(stated, is_number=any(around[-1].get(name) for name in _NUMBERS))


def _mappings(data: Any, location: Location) -> Iterator[dict[str, Any]]:
    """Yield the mappings around a value, the outermost first."""
    for step in location:
        if isinstance(data, dict):
            yield data
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int):
            data = data[step]
