"""What a text says of which days, in the order that it says it."""

from collections.abc import Iterator

from rusplan.pasted.hours_token import HOLIDAY, Sign, Token
from rusplan.pasted.unclear import Unclear, UnreadableHoursError
from rusplan.pasted.week import ALL_DAY, MIDNIGHT, Span, day_name

_LAST_MINUTE = MIDNIGHT - 1
_LAST_OF_HOUR = 59


class Statements:
    """Pairs days with what is said of them, before or after; none is said for closed days."""

    def __init__(self, found: list[Token]) -> None:
        self.found = found
        self.at = 0
        self.days: list[int] = []
        self.spans: list[Span] | None = None
        self.days_first: bool | None = None

    def read(self) -> Iterator[tuple[list[int], list[Span]]]:
        """Yield days and their spans. Raises `UnreadableHoursError` if it does not add up."""
        while self.at < len(self.found):
            token = self.found[self.at]
            if token.sign is Sign.DAYS:
                yield from self._of_days()
            elif token.sign in {Sign.TIME, Sign.CLOSED, Sign.ALL_DAY}:
                yield from self._of_times(token)
            elif token.sign in {Sign.UNKNOWN, Sign.EXCEPT, Sign.ALSO, Sign.LUNCH}:
                raise UnreadableHoursError(token.text)
            else:
                self.at += 1
        if self.days:
            raise UnreadableHoursError(day_name(self.days[0]), Unclear.NO_TIME)
        if self.spans == [ALL_DAY]:
            yield list(range(7)), self.spans
        elif self.spans is not None:
            raise UnreadableHoursError(self.found[-1].text, Unclear.NO_DAY)

    def _of_days(self) -> Iterator[tuple[list[int], list[Span]]]:
        if whole := _from_day_to_day(self.found[self.at : self.at + 5]):
            self.at += 5
            yield from whole
            return
        named, self.at = _days(self.found, self.at)
        if self.spans is not None:
            yield named, self.spans
            self.spans = None
        elif self.days and set(named) != set(self.days):
            raise UnreadableHoursError(day_name(self.days[0]), Unclear.NO_TIME)
        else:  # the same days may be named twice: «måndag–fredag (kvardagar)»
            self.days = named
        self.days_first = self.days_first is None or self.days_first

    def _of_times(self, token: Token) -> Iterator[tuple[list[int], list[Span]]]:
        said, self.at = _said(self.found, self.at)
        is_time = token.sign is Sign.TIME
        if self.days:
            yield self.days, said
            self.days = []
        elif self.spans is not None or (is_time and self.days_first):
            raise UnreadableHoursError(token.text, Unclear.NO_DAY)
        else:
            self.spans = said
            self.days_first = False if is_time else self.days_first


def _from_day_to_day(found: list[Token]) -> list[tuple[list[int], list[Span]]]:
    """Return the days of `fredag 15.30 – måndag 8`, one opening; empty where it is not such."""
    signs = [each.sign for each in found]
    if signs != [Sign.DAYS, Sign.TIME, Sign.DASH, Sign.DAYS, Sign.TIME]:
        return []
    between = _between(found[0], found[3])[:-1]
    first, last = found[0].days[0], found[3].days[0]
    spans = [(first, (minutes(found[1]), MIDNIGHT)), (last, (0, minutes(found[4])))]
    spans += [(day, ALL_DAY) for day in between]
    return [([day], [span]) for day, span in spans if span[0] < span[1]]


def _days(found: list[Token], at: int) -> tuple[list[int], int]:
    """Return the days named from a place on, and the place after them."""
    days = list(found[at].days)
    last, before = found[at], Sign.DAYS
    at += 1
    while at < len(found):
        sign = found[at].sign
        named = found[at] if sign is Sign.DAYS else None
        if not named and at + 1 < len(found) and found[at + 1].sign is Sign.DAYS:
            named = found[at + 1]
        if not named or sign not in {Sign.DAYS, Sign.DASH, Sign.AND, Sign.EXCEPT}:
            break
        if sign is Sign.DASH:
            if before is Sign.DASH:
                raise UnreadableHoursError(named.text)
            days += _between(last, named)
        elif sign is Sign.EXCEPT:
            days = [day for day in days if day not in named.days]
        else:
            days += named.days
        at += 1 if sign is Sign.DAYS else 2
        last, before = named, sign
    return list(dict.fromkeys(days)), at


def _between(first: Token, last: Token) -> list[int]:
    if len(first.days) > 1 or len(last.days) > 1 or HOLIDAY in (*first.days, *last.days):
        raise UnreadableHoursError(f"{first.text}–{last.text}")
    start, end = first.days[0], last.days[0]
    return [day % 7 for day in range(start + 1, end + (8 if end < start else 1))]


def _said(found: list[Token], at: int) -> tuple[list[Span], int]:
    """Return the spans from a place on, none for closed, and the place after them."""
    if found[at].sign is Sign.CLOSED:
        return [], at + 1
    if found[at].sign is Sign.ALL_DAY:
        return [ALL_DAY], at + 1
    spans = []
    while True:
        signs = [each.sign for each in found[at : at + 3]]
        if signs != [Sign.TIME, Sign.DASH, Sign.TIME]:
            raise UnreadableHoursError(found[at].text, Unclear.CLOCK)
        spans.append((minutes(found[at]), minutes(found[at + 2])))
        at += 3
        following = [each.sign for each in found[at : at + 2]]
        if following != [Sign.AND, Sign.TIME]:
            return spans, at
        at += 1


def minutes(token: Token) -> int:
    """Return a time in minutes after midnight. Raises `UnreadableHoursError` if it is none."""
    hour, minute = token.clock
    after = hour * 60 + minute
    if after > MIDNIGHT or minute > _LAST_OF_HOUR:
        raise UnreadableHoursError(token.text, Unclear.CLOCK)
    return MIDNIGHT if after == _LAST_MINUTE else after
