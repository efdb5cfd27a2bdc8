"""Checks plain data against a model and says in our own terms what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from rusplan.problems.problem import Location, Problem, ProblemCode, field_of
from rusplan.problems.suggestion import suggest
from rusplan.yaml.document import Document
from rusplan.yaml.fault import faults, model_at
from rusplan.yaml.model import Model

_M = TypeVar("_M", bound=Model)

_CODES = {
    "missing": ProblemCode.MISSING_FIELD,
    "extra_forbidden": ProblemCode.UNKNOWN_KEY,
    "enum": ProblemCode.UNKNOWN_VALUE,
    "less_than_equal": ProblemCode.BAD_AGE,
    **{code.value: code for code in ProblemCode},
}

NOTHING = "ingenting"
"""What is told as found where a field is left empty."""

_EXPECTED = {
    "string_type": "tekst",
    "tuple_type": "ei liste (liner som byrjar med bindestrek, eller [a, b])",
    "too_short": "ei liste med minst éi line",
    "too_long": "ei liste med høgst fem liner",
    "model_type": "felt med namn og verdi",
    "model_attributes_type": "felt med namn og verdi",
}


@dataclass(frozen=True, slots=True)
class Context:
    """What the data is judged by: the day that «in the future» is after, the site's language.

    `periods` are the named parts of the year that the data may point to, with their days;
    `taxonomy` holds the terms that it may use, by the name of each set of them.
    """

    today: date
    language: str
    periods: Mapping[str, tuple[tuple[date, date], ...]] = field(default_factory=dict)
    taxonomy: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def validate(
    document: Document, model: type[_M], context: Context
) -> tuple[_M | None, list[Problem]]:
    """Return the document's data as a model, or `None` and every problem in it."""
    try:
        return model.model_validate(document.data, context=context), []
    except ValidationError as error:
        found = [each for each in error.errors() if not _follows_from_others(each)]
        located = [(each["loc"], _problem(document, model, each)) for each in found]
        return None, faults(document, model, located)


def _follows_from_others(error: ErrorDetails) -> bool:
    """Say whether a list is called too short only because its items have faults of their own."""
    return error["type"] == "too_short" and bool(error["input"])


def _problem(document: Document, model: type[Model], error: ErrorDetails) -> Problem:
    location: Location = error["loc"]
    code = _CODES.get(error["type"], ProblemCode.WRONG_TYPE)
    name = field_of(location)
    found = document.text(location)
    details = {key: str(value) for key, value in error.get("ctx", {}).items()}
    position = document.position(location)
    if code is ProblemCode.UNKNOWN_KEY:
        known = list(model_at(model, location[:-1]).model_fields)
        position, found = document.key_position(location), name
        details = {"expected": ", ".join(known), "suggestion": suggest(name, known)}
    elif code is ProblemCode.MISSING_FIELD:
        field = model_at(model, location[:-1]).model_fields[name]
        details = {"field_name": name, "meaning": field.description or ""}
    elif code is ProblemCode.UNKNOWN_VALUE:
        known = details["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        details = {"suggestion": suggest(found, known), **details, "expected": ", ".join(known)}
    elif code is ProblemCode.WRONG_TYPE:
        details = {"expected": _EXPECTED.get(error["type"], error["msg"]), **details}
        found = found or _summary(error["input"])
    return Problem(code, position, name, found, details)


def _summary(value: Any) -> str:
    return {type(None): NOTHING, dict: "felt med namn", list: "ei liste"}.get(type(value), "")
