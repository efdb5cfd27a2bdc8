"""The checked kinds of values that models are made of: text, ids, addresses, dates, times.

Each raises `PydanticCustomError` with a `ProblemCode` as its type, so that a failed check
arrives in `validation` already named.
"""

import re
from datetime import date
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from rusplan.bank.telephone import is_telephone_number
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.validation import Context

OLDEST_AGE = 120
MOST_MONTHS = 24

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Characters that HTML does not admit, or that no one can see; tabs and line ends are fine."""

_DOMAIN = re.compile(r"[^.]+(\.[^.]+)+")


def problem(code: ProblemCode, **details: str) -> PydanticCustomError:
    """Return the error that validation turns into a `Problem` of this code."""
    return PydanticCustomError(code.value, "{code}", {"code": code.value, **details})


def _text(value: Any) -> Any:
    if isinstance(value, str) and not value.strip():
        raise problem(ProblemCode.EMPTY_TEXT)
    if isinstance(value, str) and _CONTROL.search(value):
        raise problem(ProblemCode.CONTROL_CHARACTER)
    return value


def _slug(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise problem(ProblemCode.BAD_ID, suggestion=slug(value))
    return value


def _address(value: str) -> str:
    try:
        parts = urlsplit(value)
        sound = parts.scheme in {"http", "https"} and bool(_DOMAIN.fullmatch(parts.hostname or ""))
        sound = sound and parts.username is None and parts.port != 0
    except ValueError:
        sound = False
    if not sound or re.search(r"[\x00-\x20\x7f-\x9f\s<>\"\\^`{|}]", value):
        raise problem(ProblemCode.BAD_ADDRESS)
    return value


def _telephone(value: str) -> str:
    if not is_telephone_number(value):
        raise problem(ProblemCode.BAD_PHONE)
    return value


def _date(value: Any) -> Any:
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise problem(ProblemCode.BAD_DATE)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise problem(ProblemCode.BAD_DATE) from None


def _not_in_future(value: date, info: ValidationInfo) -> date:
    context = info.context
    if isinstance(context, Context) and value > context.today:
        raise problem(ProblemCode.FUTURE_DATE, today=context.today.isoformat())
    return value


def _time(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d|24:00", value):
        raise problem(ProblemCode.BAD_TIME)
    return value


def _age(value: Any) -> int:
    if not re.fullmatch(r"[0-9]{1,3}", str(value)):
        raise problem(ProblemCode.BAD_AGE)
    return int(value)


def _months(value: Any) -> int:
    if not re.fullmatch(r"[0-9]{1,2}", str(value)) or not 1 <= int(value) <= MOST_MONTHS:
        raise problem(ProblemCode.BAD_MONTHS)
    return int(value)


def _unique(values: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(set(values)) != len(values):
        raise problem(ProblemCode.REPEATED_VALUE)
    return values


def slug(text: str) -> str:
    """Return the id nearest to a text: `Møre og Romsdal` → `more-og-romsdal`."""
    folded = text.lower().replace("å", "a").replace("ø", "o").replace("æ", "ae")
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-") or "ny-id"


Text = Annotated[str, BeforeValidator(_text), StringConstraints(strip_whitespace=True)]
"""Text that is not empty."""

Slug = Annotated[str, AfterValidator(_slug)]
"""A stable id: lower-case a–z, digits and hyphens. It is also the entry's anchor."""

HttpAddress = Annotated[str, AfterValidator(_address)]
"""An absolute http or https address, kept as it is written."""

TelephoneNumber = Annotated[str, AfterValidator(_telephone)]
"""A Norwegian telephone number, short numbers included, kept as it is written."""

AssuredDate = Annotated[date, BeforeValidator(_date), AfterValidator(_not_in_future)]
"""The day the fact was last checked (HSDS `assured_date`): never later than «today»."""

SeenDate = Annotated[
    AssuredDate | None,
    Field(
        description="Dagen eit menneske sist opna adressene i ein nettlesar og såg at dei verka."
    ),
]
"""The day a person last found an entry's addresses well: an answer to the link check, which may be
turned away where readers get through. It counts as a good answer for half a year."""

PlainDate = Annotated[date, BeforeValidator(_date)]
"""Any calendar day."""

ClockTime = Annotated[str, AfterValidator(_time)]
"""A time of day as HH:MM; 24:00 ends a day."""

Age = Annotated[int, Field(ge=0, le=OLDEST_AGE), BeforeValidator(_age)]
"""An age in whole years."""

Months = Annotated[int, Field(ge=1, le=MOST_MONTHS), BeforeValidator(_months)]
"""Whole months from one check to the next."""

_T = TypeVar("_T")

Unique = Annotated[tuple[_T, ...], AfterValidator(_unique)]
"""A list in which no value stands twice."""
