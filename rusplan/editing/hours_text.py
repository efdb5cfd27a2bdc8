"""Opening hours as a person writes them, read into openings: the way back of `pages.hours`."""

import re
from itertools import pairwise

from rusplan.bank.term import DAY_NAMES, Weekday
from rusplan.yaml.value import Fields

_DAYS = list(Weekday)
_MIDNIGHT = 24 * 60
_NAMES = {name: list(Weekday).index(day) for day, name in DAY_NAMES.items()} | {
    "mandag": 0,
    "tirsdag": 1,
    "lørdag": 5,
    "laurdag": 5,
    "søndag": 6,
    "sundag": 6,
}
_DASH = r"\s*(?:–|—|-|\btil\b)\s*"
_CLOCK = r"(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?"
_SPAN = re.compile(f"{_CLOCK}{_DASH}{_CLOCK}")
_EVERY_DAY = ("alle dagar", "kvar dag", "dagleg")
_ROUND_THE_CLOCK = "heile døgnet"

EXAMPLE = "måndag–fredag 9–15.30; laurdag 10–12 og 13–15"
"""What an editor is shown when hours cannot be read."""


class UnreadableHoursError(ValueError):
    """The text is not opening hours in a form known here."""


def read_hours(text: str) -> list[Fields]:
    """Return the openings that a text says, as `schedules` in the YAML; those alike together.

    `måndag–fredag 11–14.30 og 15–18; laurdag 10–2` → mappings with byday, opens_at and closes_at.
    A time past midnight is divided between the two days. Raises `UnreadableHoursError`.
    """
    openings: dict[tuple[int, int], set[int]] = {}
    for part in filter(None, (each.strip() for each in re.split(r"[;\n]", text.lower()))):
        days, spans = _part(part)
        for day in days:
            for opens, closes in spans:
                for one, start, end in _within_days(day, opens, closes):
                    openings.setdefault((start, end), set()).add(one)
    ordered = sorted(openings.items(), key=lambda each: (min(each[1]), each[0]))
    return [_opening(days, *span) for span, days in ordered]


def _opening(days: set[int], opens: int, closes: int) -> Fields:
    return {
        "byday": [_DAYS[day].value for day in sorted(days)],
        "opens_at": _clock(opens),
        "closes_at": _clock(closes),
    }


def _part(text: str) -> tuple[list[int], list[tuple[int, int]]]:
    if text.endswith(_ROUND_THE_CLOCK):
        named = text.removesuffix(_ROUND_THE_CLOCK).strip(" ,")
        return (_days(named) if named else list(range(7))), [(0, _MIDNIGHT)]
    first = re.search(r"\d|\bkl", text)
    if not first:
        raise UnreadableHoursError(text)
    return _days(text[: first.start()].strip(" ,:")), _spans(text[first.start() :])


def _days(text: str) -> list[int]:
    if text in _EVERY_DAY:
        return list(range(7))
    days: list[int] = []
    for piece in re.split(r",| og ", text):
        ends = [_day(name) for name in re.split(_DASH, piece.strip())]
        if len(ends) == 1:
            days += ends
        elif len(ends) == 2:  # noqa: PLR2004 - from one day to another
            days += [day % 7 for day in range(ends[0], ends[1] + (8 if ends[1] < ends[0] else 1))]
        else:
            raise UnreadableHoursError(text)
    return days


def _day(name: str) -> int:
    for full, number in _NAMES.items():
        if name in {full, f"{full}ar", f"{full}er"}:
            return number
    raise UnreadableHoursError(name)


def _spans(text: str) -> list[tuple[int, int]]:
    spans = []
    for piece in re.split(r",| og ", text):
        match = _SPAN.fullmatch(piece.strip().removesuffix(".").strip())
        if not match:
            raise UnreadableHoursError(piece)
        spans.append((_minutes(match[1], match[2]), _minutes(match[3], match[4])))
    if any(later[0] < earlier[1] for earlier, later in pairwise(spans)):
        raise UnreadableHoursError(text)
    return spans


def _minutes(hour: str, minute: str | None) -> int:
    minutes = int(hour) * 60 + int(minute or 0)
    if minutes > _MIDNIGHT or int(minute or 0) > 59:  # noqa: PLR2004 - the last minute of an hour
        raise UnreadableHoursError(hour)
    return minutes


def _within_days(day: int, opens: int, closes: int) -> list[tuple[int, int, int]]:
    if opens in {closes, _MIDNIGHT}:
        raise UnreadableHoursError(_clock(opens))
    if closes > opens:
        return [(day, opens, closes)]
    early = [((day + 1) % 7, 0, closes)] if closes else []
    return [(day, opens, _MIDNIGHT), *early]


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
