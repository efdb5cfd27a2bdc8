"""A service as a vCard 4.0 (RFC 6350), to be saved among the contacts of a telephone.

No kept library writes version 4.0; what is used of it here is a few lines.
"""

import re

from rusplan.bank.channel import Channel
from rusplan.bank.service import Service
from rusplan.bank.telephone import dial_string
from rusplan.language import Locale
from rusplan.open_data.hsds.identity import identity
from rusplan.pages.checked import checked
from rusplan.pages.hours import opening_hours

_LINE_OCTETS = 75
"""The most octets in a line, its break left out (RFC 6350, section 3.2)."""


def vcard(service: Service, locale: Locale) -> str:
    """Return the card of a confirmed service: lines that end in CRLF, 75 octets at most."""
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:org",
        f"UID:urn:uuid:{identity('service', service.id)}",
        f"FN:{_escaped(service.name)}",
        *(f"ORG:{_escaped(name)}" for name in [service.organization] if name),
        *(line for channel in service.channels for line in _telephones(channel)),
        *(f"URL:{address}" for address in _addresses(service)),
        *(f"LANG:{language}" for language in service.languages),
        f"NOTE:{_escaped(_note(service, locale))}",
        *(f"REV:{day:%Y%m%d}T000000Z" for day in [service.assured_date] if day),
        "END:VCARD",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _telephones(channel: Channel) -> list[str]:
    if channel.number is None or channel.kind.numbered is None:
        return []
    return [f"TEL;TYPE={channel.kind.numbered.type}:{dial_string(channel.number)}"]


def _addresses(service: Service) -> list[str]:
    """Return the home page and the pages of chats, each once."""
    urls = [service.url, *(channel.url for channel in service.channels)]
    return list(dict.fromkeys(url for url in urls if url))


def _note(service: Service, locale: Locale) -> str:
    hours = [
        f"{locale.gettext(channel.kind.label)} {channel.number or ''}".strip()
        + f": {opening_hours(channel, locale)}"
        for channel in service.channels
        if channel.schedules
    ]
    about = [service.description, *hours, service.confidentiality, service.note]
    parts = [*about, checked(service, locale)]
    return "\n".join(part for part in parts if part)


def _escaped(text: str) -> str:
    return re.sub(r"([\\,;])", r"\\\1", text).replace("\n", "\\n")


def _folded(line: str) -> str:
    """Break a line between characters, never inside one: a break counts octets."""
    folded, octets = "", 0
    for character in line:
        octets += len(character.encode())
        if octets > _LINE_OCTETS:
            folded += "\r\n "
            octets = 1 + len(character.encode())
        folded += character
    return folded
