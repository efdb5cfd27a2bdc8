"""The closed vocabularies of the bank. Their Nynorsk words stand in `rusplan.pages.term_names`."""

from enum import StrEnum

from rusplan.language import site_language


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


def own_language() -> Language:
    """Return the language of the site, which a name is in unless something else is said."""
    return Language(site_language())


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
