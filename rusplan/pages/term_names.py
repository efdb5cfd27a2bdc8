"""The words that pages use for the bank's closed vocabularies, in Nynorsk until they are shown."""

from rusplan.bank.term import (
    Audience,
    ChangeKind,
    ChannelKind,
    HolidayHours,
    Language,
    ResourceStatus,
    ResourceType,
)
from rusplan.marked import N_

AUDIENCE = {
    Audience.PUPIL: N_("elev"),
    Audience.PARENT: N_("føresett"),
    Audience.STAFF: N_("tilsett"),
}

LANGUAGE = {
    Language.NYNORSK: N_("nynorsk"),
    Language.BOKMAL: N_("bokmål"),
    Language.ENGLISH: N_("engelsk"),
    Language.NORTHERN_SAMI: N_("nordsamisk"),
}

RESOURCE_TYPE = {
    ResourceType.WEB_PAGE: N_("nettside"),
    ResourceType.PDF: N_("PDF"),
    ResourceType.BOOKLET: N_("hefte"),
    ResourceType.GUIDE: N_("rettleiar"),
    ResourceType.TEMPLATE: N_("mal"),
    ResourceType.CHAT: N_("chat"),
    ResourceType.LOCAL_SERVICE: N_("lokal teneste"),
    ResourceType.LOCAL_DOCUMENT: N_("lokalt dokument"),
}

STATUS = {
    ResourceStatus.CURRENT: "",
    ResourceStatus.MOVED: N_("Flytta sidan {since}"),
    ResourceStatus.REPLACED: N_("Avløyst sidan {since}"),
    ResourceStatus.ARCHIVED: N_("Finst berre som gammal kopi"),
    ResourceStatus.GONE: N_("Ikkje å finne lenger"),
    ResourceStatus.UNCONFIRMED: N_("Ikkje stadfesta"),
    ResourceStatus.LOCAL: "",
}

SINCE_FOR_EDITORS = "planen kom"
"""Readers are told the year of the plan."""

CHANNEL = {
    ChannelKind.PHONE: N_("Telefon"),
    ChannelKind.SMS: N_("SMS"),
    ChannelKind.CHAT: N_("Chat"),
    ChannelKind.EMAIL: N_("E-post"),
}

HOLIDAYS = {
    HolidayHours.OPEN: N_("òg på heilagdagar"),
    HolidayHours.ALL_DAY: N_("heile døgnet på heilagdagar"),
    HolidayHours.CLOSED: N_("stengt på heilagdagar"),
    HolidayHours.UNKNOWN: N_("heilagdagar er ikkje oppgitt"),
}

CHANGE_KIND = {
    ChangeKind.LAW: N_("Lov og reglar"),
    ChangeKind.GUIDE: N_("Rettleiarar"),
    ChangeKind.SERVICE: N_("Tenester"),
}

CHECKED = N_("Kontrollert {date}, neste gong innan {until}")
NOT_CONFIRMED = N_("Ikkje stadfesta")

_LAST_LETTERS = str.maketrans("æøå", "{|}")
"""The signs that follow z in Unicode, in the order of the last three letters."""


def alphabetical(name: str) -> str:
    """Return what to sort a name by, so that Ålesund comes after Volda."""
    return name.lower().translate(_LAST_LETTERS)
