"""A web address as people paste it: `www.rusinfo.no`, with what others have hung on to it."""

import re
from urllib.parse import urlsplit, urlunsplit

from rusplan.bank.value import inside_wrapping, is_wrapped

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ADDRESS = re.compile(r"https?://[^\s<>\"«»]+", re.IGNORECASE)
_HOST_FIRST = re.compile(r"(?:[a-zæøå0-9-]+\.)+[a-z]{2,}(?:[/?#][^\s<>\"«»]*)?", re.IGNORECASE)
_CUT = re.compile(r"https?://[^\s<>\"«»]+(?: [\wæøå%-]+){1,4}/", re.IGNORECASE)
"""An address with spaces in it: what stands before the first of them is another page."""

_OF_A_CAMPAIGN = re.compile(r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|mibextid|igshid)=")
"""What a newsletter, an advertisement or an app adds, and the page does not need."""


def read_address(text: str) -> str | None:
    """Return the one web address in a text, or `None` where there is none or several."""
    plain = _INVISIBLE.sub("", text).strip()
    if _CUT.search(plain):
        return None
    found = [_trimmed(each) for each in _ADDRESS.findall(plain)]
    if not found:
        bare = _trimmed(plain.strip("<>«»\"' "))
        found = [f"https://{bare}"] if _HOST_FIRST.fullmatch(bare) else []
    once = list(dict.fromkeys(_plain(_unwrapped(each)) for each in found))
    return once[0] if len(once) == 1 else None


def _plain(address: str) -> str:
    """Return an address without what says where one came from or which words were searched for."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    query = "&".join(
        each for each in parts.query.split("&") if not _OF_A_CAMPAIGN.match(each.lower())
    )
    host = parts.netloc if "@" in parts.netloc else parts.netloc.lower()
    fragment = parts.fragment.partition(":~:")[0]
    return urlunsplit((parts.scheme, host, parts.path, query, fragment))


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
