"""The Nynorsk words that pages use for the bank's closed vocabularies."""

from datetime import date

from rusplan.bank.term import (
    Audience,
    ChangeKind,
    ChannelKind,
    HolidayHours,
    Language,
    ResourceStatus,
    ResourceType,
)

AUDIENCE = {
    Audience.PUPIL: "elev",
    Audience.PARENT: "føresett",
    Audience.STAFF: "tilsett",
}

LANGUAGE = {
    Language.NYNORSK: "nynorsk",
    Language.BOKMAL: "bokmål",
    Language.ENGLISH: "engelsk",
    Language.NORTHERN_SAMI: "nordsamisk",
}

RESOURCE_TYPE = {
    ResourceType.WEB_PAGE: "nettside",
    ResourceType.PDF: "PDF",
    ResourceType.BOOKLET: "hefte",
    ResourceType.GUIDE: "rettleiar",
    ResourceType.TEMPLATE: "mal",
    ResourceType.CHAT: "chat",
    ResourceType.LOCAL_SERVICE: "lokal teneste",
    ResourceType.LOCAL_DOCUMENT: "lokalt dokument",
}

STATUS = {
    ResourceStatus.CURRENT: "",
    ResourceStatus.MOVED: "Flytta sidan 2019",
    ResourceStatus.REPLACED: "Avløyst sidan 2019",
    ResourceStatus.ARCHIVED: "Finst berre som gammal kopi",
    ResourceStatus.GONE: "Ikkje å finne lenger",
    ResourceStatus.UNCONFIRMED: "Ikkje stadfesta",
    ResourceStatus.LOCAL: "",
}

CHANNEL = {
    ChannelKind.PHONE: "Telefon",
    ChannelKind.SMS: "SMS",
    ChannelKind.CHAT: "Chat",
    ChannelKind.EMAIL: "E-post",
}

HOLIDAYS = {
    HolidayHours.OPEN: "òg på heilagdagar",
    HolidayHours.ALL_DAY: "heile døgnet på heilagdagar",
    HolidayHours.CLOSED: "stengt på heilagdagar",
    HolidayHours.UNKNOWN: "heilagdagar er ikkje oppgitt",
}

CHANGE_KIND = {
    ChangeKind.LAW: "Lov og reglar",
    ChangeKind.GUIDE: "Rettleiarar",
    ChangeKind.SERVICE: "Tenester",
}

CHECKED = "Kontrollert {date}, neste gong innan {until}"
NOT_CONFIRMED = "Ikkje stadfesta"

MONTHS = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)


_LAST_LETTERS = str.maketrans("æøå", "{|}")
"""The signs that follow z in Unicode, in the order of the last three letters."""


def alphabetical(name: str) -> str:
    """Return what to sort a name by, so that Ålesund comes after Volda."""
    return name.lower().translate(_LAST_LETTERS)


def written_date(day: date) -> str:
    """Return a date in words: `24. november 2026`."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def joined(words: list[str]) -> str:
    """Return words as a person lists them: `elev, føresett og tilsett`."""
    return " og ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
