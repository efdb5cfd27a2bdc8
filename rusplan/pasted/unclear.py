"""Why a text cannot be read as opening hours."""

import re
from enum import Enum


class Unclear(Enum):
    """Why a text cannot be read as hours."""

    WORD = "word"
    NO_DAY = "no-day"
    NO_TIME = "no-time"
    CLOCK = "clock"
    OVERLAP = "overlap"
    SOME_WEEKS = "some-weeks"
    SEASON = "season"
    ONLY_SEASON = "only-season"
    PAST = "past"
    NO_SUCH_DAY = "no-such-day"
    APPOINTMENT = "appointment"
    HOLIDAY_TIME = "holiday-time"
    TWO_THINGS = "two-things"
    NO_ROOM = "no-room"


class UnreadableHoursError(ValueError):
    """The text cannot be known to mean certain hours; `found` is the piece, `reason` says why."""

    def __init__(self, found: str, reason: Unclear = Unclear.WORD) -> None:
        super().__init__(found)
        self.found = found
        self.reason = reason


def refuse_what_no_week_holds(plain: str) -> None:
    """Raise `UnreadableHoursError` for what is no plain week: a season, or by agreement.

    The text is in small letters, as `hours_token.plain_text` gives it.
    """
    for reason, pattern in _NO_PLAIN_WEEK.items():
        if match := pattern.search(plain):
            raise UnreadableHoursError(match[0], reason)


_NO_PLAIN_WEEK = {
    Unclear.WORD: re.compile(r"\bn[ao]tt\w* (?:til|mot|mellom)\b"),  # it opens the day before
    Unclear.SOME_WEEKS: re.compile(
        r"partal|odde|ann[ae]n?[- ]?(?:kvar|hver)|\bann[ae]n\b|\b(?:veke|uke) ?\d|14\. ?dag"
        r"|\bu?like (?:uk|vek)|\d\. ?(?:m[aå]n|t[iy]r?s|ons|tors|fre|l[øa]u?r|s[øu]n)\w* i\b"
        r"|(?:kvar|hver) (?:andre|tredje|fjerde)"
        r"|(?:første|andre|tredje|fjerde|siste) \w+ (?:i|kvar|hver)\b"
    ),
    Unclear.APPOINTMENT: re.compile(
        r"avtal[et]|bestilling|timeavtal|ved behov|etter behov|etter ønsk"
    ),
    Unclear.SEASON: re.compile(
        r"somm[ae]r|vinter|\bjul\b|jula|julen|påsk|feri|sk[ou]le(?:år|rut|dag|tid)|haust|høst|\bvår"
        r"|januar|februar|mars|april|\bmai\b|juni|juli|august|september|oktober|november|desember"
        r"|\d{1,2}\. ?(?:jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|des)\w*"
    ),
}
