"""A web address as people paste it: `www.rusinfo.no`, or Outlook's wrapping of it."""

import re
from urllib.parse import parse_qs, urlsplit

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ADDRESS = re.compile(r"https?://[^\s<>\"«»]+", re.IGNORECASE)
_HOST_FIRST = re.compile(r"(?:[a-zæøå0-9-]+\.)+[a-z]{2,}(?:[/?#][^\s<>\"«»]*)?", re.IGNORECASE)
SAFELINKS = ".safelinks.protection.outlook.com"
"""Where Outlook leads addresses in mails through; the true one is in its query."""


def read_address(text: str) -> str | None:
    """Return the one web address in a text, or `None` where there is none or several."""
    plain = _INVISIBLE.sub("", text).strip()
    found = [_trimmed(each) for each in _ADDRESS.findall(plain)]
    if not found:
        bare = _trimmed(plain.strip("<>«»\"' "))
        found = [f"https://{bare}"] if _HOST_FIRST.fullmatch(bare) else []
    once = list(dict.fromkeys(map(unwrapped, found)))
    return once[0] if len(once) == 1 else None


def unwrapped(address: str) -> str:
    """Return the address that Outlook has wrapped, or the address itself."""
    try:
        parts = urlsplit(address)
        if (parts.hostname or "").endswith(SAFELINKS):
            return parse_qs(parts.query).get("url", [address])[0]
    except ValueError:
        pass
    return address


def _trimmed(address: str) -> str:
    """Return an address without the sentence's own signs after it."""
    trimmed = address.rstrip(".,;:!'")
    while trimmed.endswith((")", "]")) and trimmed.count("(") < trimmed.count(")") + trimmed.count(
        "]"
    ):
        trimmed = trimmed[:-1].rstrip(".,;:!'")
    return trimmed
