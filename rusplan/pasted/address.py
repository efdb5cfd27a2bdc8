"""A web address as people paste it: `www.rusinfo.no`, or Outlook's wrapping of it."""

import re

from rusplan.bank.value import inside_wrapping, is_wrapped

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ADDRESS = re.compile(r"https?://[^\s<>\"«»]+", re.IGNORECASE)
_HOST_FIRST = re.compile(r"(?:[a-zæøå0-9-]+\.)+[a-z]{2,}(?:[/?#][^\s<>\"«»]*)?", re.IGNORECASE)


def read_address(text: str) -> str | None:
    """Return the one web address in a text, or `None` where there is none or several."""
    plain = _INVISIBLE.sub("", text).strip()
    found = [_trimmed(each) for each in _ADDRESS.findall(plain)]
    if not found:
        bare = _trimmed(plain.strip("<>«»\"' "))
        found = [f"https://{bare}"] if _HOST_FIRST.fullmatch(bare) else []
    once = list(dict.fromkeys(map(_unwrapped, found)))
    return once[0] if len(once) == 1 else None


def _unwrapped(address: str) -> str:
    """Return the address that a mail program has wrapped, or the address itself."""
    try:
        return inside_wrapping(address) if is_wrapped(address) else address
    except ValueError:
        return address


def _trimmed(address: str) -> str:
    """Return an address without the sentence's own signs after it."""
    trimmed = address.rstrip(".,;:!'")
    while trimmed.endswith((")", "]")) and trimmed.count("(") < trimmed.count(")") + trimmed.count(
        "]"
    ):
        trimmed = trimmed[:-1].rstrip(".,;:!'")
    return trimmed
