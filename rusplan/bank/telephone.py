"""Telephone numbers: which are valid in Norway, and how a telephone dials them."""

import re
from functools import cache

import phonenumbers

_HARMONISED = re.compile(r"116[0-9]{3}")
"""Europe's shared range for services of social value; the library's Norwegian list of it
lacks numbers that are in use here."""

_TEXT_CODE = re.compile(r"[1-9][0-9]{3,4}")
"""Short numbers that only text messages go to; no public list of them is whole."""

_SHORTEST_SUBSCRIBER_NUMBER = 8
"""Digits in an ordinary Norwegian number. Shorter ones work only without the country code."""


def is_telephone_number(text: str) -> bool:
    """Say whether the text is a number that can be dialled in Norway."""
    if not re.fullmatch(r"\+?[0-9 ]+", text):
        return False
    try:
        number = phonenumbers.parse(text, "NO")
    except phonenumbers.NumberParseException:
        return False
    return (
        phonenumbers.is_valid_number(number)
        or phonenumbers.is_valid_short_number_for_region(number, "NO")
        or bool(_HARMONISED.fullmatch(_digits(text)))
    )


def is_text_number(text: str) -> bool:
    """Say whether the text is a number that a text message can be sent to in Norway."""
    return is_telephone_number(text) or bool(_TEXT_CODE.fullmatch(_digits(text)))


@cache
def dial_string(text: str) -> str:
    """Return the digits to dial, for `tel:` and `sms:` (RFC 3966).

    `915 08 588` → `+4791508588`, `116 117` → `116117`, `08588` → `08588`.
    """
    digits = _digits(text)
    if len(digits) < _SHORTEST_SUBSCRIBER_NUMBER:
        return digits
    number = phonenumbers.parse(text, "NO")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _digits(text: str) -> str:
    return text.replace(" ", "")
