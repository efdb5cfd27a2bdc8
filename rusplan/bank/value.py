"""The checked kinds of values that models are made of: text, ids, addresses, dates, times.

Each raises `PydanticCustomError` with a `ProblemCode` as its type, so that a failed check
arrives in `validation` already named.
"""

import re
import unicodedata
from datetime import date
from typing import Annotated, Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, ValidationInfo
from pydantic_core import PydanticCustomError

from rusplan.bank.shortener import shortens_addresses
from rusplan.bank.telephone import is_telephone_number, is_text_number
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.validation import Context

OLDEST_AGE = 120
MOST_MONTHS = 24

INVISIBLE = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f"  # what HTML does not admit
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u2069\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Characters that no one can see, soft hyphens, text direction and tags among them; tabs and line
ends are fine, and so is what joins the parts of an emoji."""

_CURLY = re.compile(
    "\\A(?:\u201c.*[\u201c\u201d]|\u201e.*[\u201c\u201d]|\u2018.*[\u2018\u2019]|\u201d.*\u201d)\\Z",
    re.DOTALL,
)
"""Text in the quotation marks of Word, which YAML takes for a part of it."""

_WRAPPER = re.compile(
    r"https?://(?:[\w.-]+\.safelinks\.protection\.outlook\.com/|urldefense\.com/"
    r"|linkprotect\.cudasvc\.com/|(?:www\.)?google\.[\w.]+/url\?|translate\.google\.[\w.]+/"
    r"|lm?\.(?:facebook|instagram)\.com/|www\.linkedin\.com/redir/|slack-redir\.net/)",
    re.IGNORECASE,
)
"""Where mail programs, searches and social media lead an address through, with the true inside."""

_INSIDE = re.compile(r"https://urldefense\.com/v3/__(https?:.+?)__;", re.IGNORECASE)
"""The one wrapping with the true address in its path and not in its query."""

_PRIVATE_ENDINGS = ("localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".corp",
                    ".test", ".invalid", ".localdomain", ".home.arpa", ".onion")  # fmt: skip
"""Names that only those on one network can reach (RFC 6761, 6762, 8375)."""

_DOMAIN = re.compile(r"[^.]+(\.[^.]+)+")
"""The name of a host in two parts or more, none of them empty."""


def problem(code: ProblemCode, **details: str) -> PydanticCustomError:
    """Return the error that validation turns into a `Problem` of this code."""
    return PydanticCustomError(code.value, "{code}", {"code": code.value, **details})


def _text(value: Any) -> Any:
    if isinstance(value, str) and not value.strip():
        raise problem(ProblemCode.EMPTY_TEXT)
    if isinstance(value, str) and INVISIBLE.search(value):
        raise problem(ProblemCode.CONTROL_CHARACTER)
    if isinstance(value, str) and _CURLY.match(value):
        raise problem(ProblemCode.CURLY_QUOTES)
    return value


def _slug(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise problem(ProblemCode.BAD_ID, suggestion=slug(value))
    return value


def check_address(value: str) -> str:
    """Return a web address as it is. Raises `PydanticCustomError` for one that cannot be one."""
    if INVISIBLE.search(value):
        raise problem(ProblemCode.CONTROL_CHARACTER)
    try:
        parts = urlsplit(value)
        host = parts.hostname or ""
        sound = parts.scheme in {"http", "https"} and bool(_DOMAIN.fullmatch(host))
        sound = sound and parts.username is None and parts.port != 0
    except ValueError:
        sound, host = False, ""
    if not sound or "&amp;" in value or re.search(r"[\x00-\x20\s<>\"\\^`{|}]", value):
        raise problem(ProblemCode.BAD_ADDRESS, remedy=_instead(value))
    if is_wrapped(value):
        raise problem(ProblemCode.WRAPPED_ADDRESS, inside=inside_wrapping(value))
    if shortens_addresses(host):
        raise problem(ProblemCode.SHORTENED_ADDRESS)
    if host.endswith(_PRIVATE_ENDINGS) or re.fullmatch(r"[0-9.]+", host):
        raise problem(ProblemCode.PRIVATE_HOST)
    if any(not unicodedata.name(each, "").startswith("LATIN") for each in _written(host)):
        raise problem(ProblemCode.LOOK_ALIKE_HOST)
    return value


def _instead(value: str) -> str:
    """Say what to write instead of what is no address: it may be a file of the project's own."""
    if "&amp;" in value:
        return "Skriv & i staden for &amp;."
    value = value.removeprefix("docs/")
    if is_own_path(value) and re.search(r"\.(?:pdf|docx|pptx|xlsx|od[st]|csv|txt|ics)$", value):
        return f"Ligg fila i docs/, skriv du «file: {value}» i staden for «url», under «resources»."
    return "Kopier adressa frå adressefeltet i nettlesaren."


def is_wrapped(address: str) -> bool:
    """Say whether a mail program or a search has wrapped an address in one of its own."""
    return bool(_WRAPPER.match(address))


def inside_wrapping(address: str) -> str:
    """Return the address that is wrapped in another; that one itself where none is found."""
    if match := _INSIDE.match(address):
        return match[1]
    query = parse_qs(urlsplit(address).query)
    found = [each[0] for name in ("url", "u", "q", "a") if (each := query.get(name))]
    return next((each for each in found if each.startswith(("http://", "https://"))), address)


def _written(host: str) -> str:
    """Return the letters of a host as they are read: `xn--…` in the alphabet it stands for."""
    try:
        return "".join(each for each in host.encode().decode("idna") if each.isalpha())
    except UnicodeError:
        return "".join(filter(str.isalpha, host))


def is_own_path(value: str) -> bool:
    """Say whether a text can be the path of a file inside `docs`."""
    parts = value.split("/")
    return all(parts) and parts[0] != "docs" and ".." not in parts and not set(value) & set("\\:")


def _file(value: str) -> str:
    if not is_own_path(value):
        raise problem(ProblemCode.BAD_FILE)
    return value


def _telephone(value: str) -> str:
    spaced = re.sub("[\u00a0\u2007\u202f]", " ", value)
    if not is_telephone_number(spaced):
        raise problem(ProblemCode.BAD_PHONE)
    return spaced


def _text_number(value: str) -> str:
    return value if is_text_number(value) else _telephone(value)


def _date(value: Any) -> Any:
    if isinstance(value, date):
        return value
    day = written_day(value)
    if day is None:
        raise problem(ProblemCode.BAD_DATE)
    return day


def written_day(text: object) -> date | None:
    """Return a date as editors write it, `2026-11-24`; `None` for anything else.

    ISO 8601 has other ways to write one, and Python reads those too.
    """
    if not isinstance(text, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _not_in_future(value: date, info: ValidationInfo) -> date:
    context = info.context
    if isinstance(context, Context) and value > context.today:
        raise problem(ProblemCode.FUTURE_DATE, today=context.today.isoformat())
    return value


def _time(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d|24:00", value):
        raise problem(ProblemCode.BAD_TIME)
    if value == "23:59":
        raise problem(ProblemCode.ALMOST_MIDNIGHT)
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

HttpAddress = Annotated[str, AfterValidator(check_address)]
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

TextNumber = Annotated[str, AfterValidator(_text_number)]
"""A telephone number, or a short one that only text messages go to."""

ClockTime = Annotated[str, AfterValidator(_time)]
"""A time of day as HH:MM; 24:00 ends a day."""

Age = Annotated[int, Field(ge=0, le=OLDEST_AGE), BeforeValidator(_age)]
"""An age in whole years."""

Months = Annotated[int, Field(ge=1, le=MOST_MONTHS), BeforeValidator(_months)]
"""Whole months from one check to the next."""

Login = Annotated[
    Text | None,
    Field(description="Kva ein må logge inn med for å kome til, t.d. Feide eller BankID."),
]
"""What those who come must log in with (schema.org `conditionsOfAccess`)."""

OwnFile = Annotated[str, AfterValidator(_file)]
"""A file of the project's own to download, by its path in `docs`."""

_T = TypeVar("_T")

Unique = Annotated[tuple[_T, ...], AfterValidator(_unique)]
"""A list in which no value stands twice."""
