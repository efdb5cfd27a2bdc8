"""What a text says of which days, in the order that it says it."""

from rusplan.pasted.hours_token import HOLIDAY, Sign, Token
from rusplan.pasted.unclear import Unclear, UnreadableHoursError
from rusplan.pasted.week import ALL_DAY, MIDNIGHT, Span, day_name

_LAST_MINUTE = MIDNIGHT - 1
_LAST_OF_HOUR = 59
_NOON = MIDNIGHT // 2


Statement = tuple[list[int], list[Span]]
"""Days, and when they are open; no spans say that they are closed."""


class Statements:
    """Pairs days with what is said of them, before or after; none is said for closed days."""

    def __init__(self, found: list[Token]) -> None:
        self.found = found
        self.at = 0
        self.days: list[int] = []
        self.spans: list[Span] | None = None
        self.first_time = ""
        self.said: list[Statement] = []
        self.days_first: bool | None = None

    def read(self) -> list[Statement]:
        """Return days and their spans. Raises `UnreadableHoursError` if it does not add up."""
        while self.at < len(self.found):
            token = self.found[self.at]
            if self._shuts_otherwise():
                continue
            if token.sign is Sign.DAYS:
                self._take_days()
            elif token.sign in {Sign.TIME, Sign.CLOSED, Sign.ALL_DAY}:
                self._take_times(token)
            elif token.sign is Sign.EXCEPT and self._is_done:
                self._take_exception(token)
            elif token.sign in {Sign.UNKNOWN, Sign.EXCEPT, Sign.ALSO, Sign.LUNCH}:
                raise UnreadableHoursError(token.text)
            else:
                self.at += 1
        if self.days:
            raise UnreadableHoursError(day_name(self.days[0]), Unclear.NO_TIME)
        if self.spans == [ALL_DAY]:
            self.said.append((list(range(7)), self.spans))
        elif self.spans is not None:
            raise UnreadableHoursError(self.first_time, Unclear.NO_DAY)
        return self.said

    @property
    def _is_done(self) -> bool:
        """Whether nothing stands without its days or its times."""
        return bool(self.said) and not self.days and self.spans is None

    def _take_days(self) -> None:
        if whole := _from_day_to_day(self.found[self.at : self.at + 5]):
            self.at += 5
            self.said += whole
            return
        named, self.at = _days(self.found, self.at)
        if self.spans is not None:
            self.said.append((named, self.spans))
            self.spans = None
        elif self.days and set(named) != set(self.days):
            raise UnreadableHoursError(day_name(self.days[0]), Unclear.NO_TIME)
        else:  # the same days may be named twice: «måndag–fredag (kvardagar)»
            self.days = named
        self.days_first = self.days_first is None or self.days_first

    def _take_times(self, token: Token) -> None:
        said, self.at = _said(self.found, self.at)
        is_time = token.sign is Sign.TIME
        if self.days:
            self.said.append((self.days, said))
            self.days = []
        elif self.spans is not None or (is_time and self.days_first):
            piece = self.first_time if self.spans is not None else token.text
            raise UnreadableHoursError(piece, Unclear.NO_DAY)
        else:
            self.spans = said
            self.first_time = token.text
            self.days_first = False if is_time else self.days_first

    def _take_exception(self, token: Token) -> None:
        """Take `, unnateke fredag` out of the days that have just been told of.

        Times after it are read as those of any day.
        """
        self.at += 1
        if self.at == len(self.found) or self.found[self.at].sign is not Sign.DAYS:
            raise UnreadableHoursError(token.text)
        named, after = _days(self.found, self.at)
        days, spans = self.said.pop()
        if not set(named) < set(days):
            raise UnreadableHoursError(token.text)
        self.said.append(([day for day in days if day not in named], spans))
        following = [each.sign for each in self.found[after : after + 1]]
        if following != [Sign.TIME]:
            self.at = after

    def _shuts_otherwise(self) -> bool:
        """Take `onsdag til 18`, `til 18 på onsdagar` and `(fredag 14.30)`, if that stands here.

        Such a day opens as has just been said, and shuts at another time. In brackets it may have
        both: `(torsdag 8–18)`.
        """
        if not self._is_done:
            return False
        other = _other_hours(self.found, self.at)
        if other and set(other[0]) < set(self.said[-1][0]):
            named, spans, self.at = other
            self._put(self.said[-1], named, spans)
            return True
        named, at, shuts = _other_end(self.found, self.at)
        if shuts is None:
            return False
        holding = [each for each in self.said if set(named) <= set(each[0])] or self.said
        statement = holding[-1]
        spans = _ending(statement[1], minutes(shuts))
        if len(holding) > 1 or HOLIDAY in named or not spans:
            raise UnreadableHoursError(shuts.text, Unclear.CLOCK)
        self._put(statement, named, spans)
        self.at = at
        return True

    def _put(self, statement: Statement, named: list[int], spans: list[Span]) -> None:
        """Give some of the days of a statement hours of their own."""
        rest = [day for day in statement[0] if day not in named]
        at_place = self.said.index(statement)
        self.said[at_place : at_place + 1] = [(rest, statement[1])] if rest else []
        self.said.append((named, spans))


def _other_hours(found: list[Token], at: int) -> tuple[list[int], list[Span], int] | None:
    """Return `(torsdag 8–18)` as days, spans and the place after them; `None` for all else."""
    if at == 0 or not found[at - 1].text.endswith("(") or found[at].sign is not Sign.DAYS:
        return None
    named, after = _days(found, at)
    signs = [each.sign for each in found[after : after + 3]]
    if signs != [Sign.TIME, Sign.DASH, Sign.TIME]:
        return None
    spans, end = _said(found, after)
    closed = found[end].text.startswith(")") if end < len(found) else False
    return (named, spans, end) if closed else None


def _other_end(found: list[Token], at: int) -> tuple[list[int], int, Token | None]:
    """Return days with nothing but the time they shut, the place after it, and that time."""
    none: tuple[list[int], int, None] = ([], at, None)
    signs = [each.sign for each in found[at : at + 3]]
    if signs == [Sign.DASH, Sign.TIME, Sign.DAYS] and found[at].is_until:
        named, after = _days(found, at + 2)
        return named, after, found[at + 1]
    if signs[:1] != [Sign.DAYS]:
        return none
    named, after = _days(found, at)
    within = found[at - 1].text.endswith("(") and at > 0
    following = found[after : after + 3]
    signs = [each.sign for each in following]
    if signs[:2] == [Sign.DASH, Sign.TIME] and following[0].is_until:
        return named, after + 2, following[1]
    if within and signs[:1] == [Sign.TIME] and signs[1:2] == [Sign.BREAK]:
        return named, after + 1, following[0]
    return none


def _ending(spans: list[Span], shuts: int) -> list[Span]:
    """Return spans with another end of the last; none where that cannot be."""
    if not spans or spans == [ALL_DAY]:
        return []
    opens, closes = spans[-1]
    is_night = closes < opens
    can_be = shuts > opens or (is_night and shuts < opens)
    return [*spans[:-1], (opens, shuts)] if can_be else []


def _from_day_to_day(found: list[Token]) -> list[Statement]:
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
    first = last = found[at]
    before = Sign.DAYS
    beside: list[bool] = []
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
        beside += [sign is Sign.DAYS]
    if beside == [True] and _is_gap(days):  # «måndag torsdag»: from the one to the other, or both?
        raise UnreadableHoursError(f"{first.text} {last.text}")
    return list(dict.fromkeys(days)), at


def _is_gap(days: list[int]) -> bool:
    return len(days) == 2 and (days[1] - days[0]) % 7 > 1 and HOLIDAY not in days  # noqa: PLR2004


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
        opens, closes = minutes(found[at]), minutes(found[at + 2])
        if closes < opens < _NOON and len(found[at + 2].text) == 1:  # «8–4»: to four in the day?
            raise UnreadableHoursError(f"{found[at].text}–{found[at + 2].text}", Unclear.CLOCK)
        spans.append((opens, closes))
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
