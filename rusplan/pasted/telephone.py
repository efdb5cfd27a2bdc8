"""A telephone number as people write it: `tlf. 23 45 67 89`, `0047 23456789`, `tel:+4723456789`."""

import re
import unicodedata

from rusplan.bank.telephone import is_telephone_number

_NUMBER = re.compile(
    r"(?<![\w+])(?:\((?:\+|00)? ?47\)|(?:\+|00) ?47)?[ -]?\d(?:[\d ().\u2010-\u2013-]*\d)?(?!\w)"
)
_DECIMAL = re.compile(r"\A\s*(\d{8})[.,]0\s*\Z")
"""A number as a spreadsheet has made it: `23456789,0`."""

_EXTENSION = re.compile(r"\b(?:tast|linj[ea]|int(?:ern)?|ext|lokal)\b")
_COUNTRY = re.compile(r"\((?:\+|00)? ?47\)|(?:\+|00) ?47")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SIX_DIGITS = 6
_SUBSCRIBER = 8
_IN_THREES = "489"
"""First digits of numbers read as three, two and three: mobiles, and those with a common price."""


def read_telephone(text: str) -> str | None:
    """Return a Norwegian number spaced as it is read aloud, or `None` where there is not one.

    `tlf. 23456789` → `23 45 67 89`, `+47 91508588` → `915 08 588`, `116117` → `116 117`.
    """
    digits = telephone_digits(text)
    if not digits or not is_telephone_number(digits):
        return None
    if len(digits) == _SUBSCRIBER:
        parts: tuple[int, ...] = (3, 5) if digits[0] in _IN_THREES else (2, 4, 6)
    else:
        parts = (3,) if len(digits) == _SIX_DIGITS else ()
    return " ".join(digits[a:b] for a, b in zip((0, *parts), (*parts, None), strict=True))


def telephone_digits(text: str) -> str:
    """Return a number's digits without Norway's country code; empty where there is not just one.

    So that two ways to write one number are the same. Words around it say nothing, but one more
    number does, and so does an extension.
    """
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).lower()
    plain = _DECIMAL.sub(r"\1", plain)
    found = {_bare(match[0]) for match in _NUMBER.finditer(plain)}
    rest = _NUMBER.sub(" ", plain)
    is_one = len(found) == 1 and not re.search(r"\d", rest) and not _EXTENSION.search(rest)
    return found.pop() if is_one else ""


def _bare(number: str) -> str:
    digits = re.sub(r"\D", "", _COUNTRY.sub("", number, count=1))
    if len(digits) == len("47") + _SUBSCRIBER:  # the plus lost
        digits = digits.removeprefix("47")
    return digits
