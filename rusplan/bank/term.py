"""The closed vocabularies of the bank. Their Nynorsk words stand in `rusplan.pages.term_names`."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo

from rusplan.language import NYNORSK
from rusplan.yaml.validation import Context


class Audience(StrEnum):
    """Who an entry is for (schema.org `audience`)."""

    PUPIL = "elev"
    PARENT = "foresett"
    STAFF = "tilsett"


class Language(StrEnum):
    """Language of a publication or service, as ISO 639-1 codes."""

    NYNORSK = "nn"
    BOKMAL = "nb"
    ENGLISH = "en"
    NORTHERN_SAMI = "se"


_NOT_STATED = object()


def _stated_or_own(value: Any, info: ValidationInfo) -> Any:
    if value is not _NOT_STATED:
        return value
    context = info.context
    return Language(context.language if isinstance(context, Context) else NYNORSK)


OwnLanguage = Annotated[
    Language,
    BeforeValidator(_stated_or_own),
    Field(default_factory=lambda: _NOT_STATED, validate_default=True),
]
"""The language of a name: the site's, unless something else is said."""


class ResourceType(StrEnum):
    """What kind of thing a resource is."""

    WEB_PAGE = "nettside"
    PDF = "pdf"
    BOOKLET = "hefte"
    GUIDE = "rettleiar"
    TEMPLATE = "mal"
    CHAT = "chat"
    LOCAL_SERVICE = "lokal-teneste"
    LOCAL_DOCUMENT = "lokalt-dokument"


class ResourceStatus(StrEnum):
    """What has become of a resource since the plan was printed."""

    CURRENT = "current"
    MOVED = "moved"
    REPLACED = "replaced"
    ARCHIVED = "archived"
    GONE = "gone"
    UNCONFIRMED = "unconfirmed"
    LOCAL = "local"


class ServiceStatus(StrEnum):
    """Whether the contact details of a service may be published."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"


class Weekday(StrEnum):
    """Days as iCalendar and HSDS `schedule.byday` write them (RFC 5545, section 3.3.10)."""

    MO = "MO"
    TU = "TU"
    WE = "WE"
    TH = "TH"
    FR = "FR"
    SA = "SA"
    SU = "SU"


DAY_NAMES = dict(
    zip(
        Weekday,
        ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
        strict=True,
    )
)
"""What editors call the days."""


class HolidayHours(StrEnum):
    """What is known of a channel's hours on public holidays: as on the weekday, all day, none."""

    OPEN = "open"
    ALL_DAY = "all-day"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Weeks(StrEnum):
    """Every second week, by the number of the week (ISO 8601)."""

    EVEN = "even"
    ODD = "odd"

    @classmethod
    def of(cls, day: date) -> "Weeks":
        """Return which of the two a day is in."""
        return cls.ODD if day.isocalendar().week % 2 else cls.EVEN


class Season(StrEnum):
    """A part of the year with hours of its own, whose first and last day are not stated."""

    CHRISTMAS = "jul"
    SUMMER = "sommar"


class ChannelKind(StrEnum):
    """How a service is reached."""

    PHONE = "phone"
    SMS = "sms"
    CHAT = "chat"
    EMAIL = "email"


class UrgencyLevel(StrEnum):
    """How soon somebody must be called."""

    NOW = "no"
    TODAY = "i-dag"
    WITH_TIME = "har-tid"


class ChangeKind(StrEnum):
    """What sort of thing has changed since the plan was printed."""

    LAW = "lov"
    GUIDE = "rettleiar"
    SERVICE = "teneste"
