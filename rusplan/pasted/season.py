"""Hours that are other in a part of the year: `man–fre 9–15; 1. juni–31. august: 10–14`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from rusplan.bank.term import DAY_NAMES, Weekday
from rusplan.pasted.hours import Hours, read_hours
from rusplan.pasted.hours_token import SENTENCE_END, Sign, has_hours, plain_text, tokens
from rusplan.pasted.part_of_year import NoSuchDayError, PartOfYear, PastError, find_parts
from rusplan.pasted.season_in_words import without_seasons
from rusplan.pasted.unclear import Unclear, UnreadableHoursError
from rusplan.yaml.value import Fields

_MARK = "\ue000"
"""Stands for a part of the year while the rest of its sentence is read."""

_SEVERAL = re.compile(rf"{_MARK}(?:(?:,| og|,? og) {_MARK})+")
_BEFORE_MARK = re.compile(
    r"(?:\b(?:i (?:tida|tiden|perioden|tidsrommet)|i|frå|fra|f\.?o\.?m\.?|om|for)(?: og med)? )+"
    rf"(?={_MARK})"
)
_SEASON = re.compile(
    r"\b(?:somm[ae]r|vinter|haust|høst|vår)(?:en|tid[ae]?n?|(?:åpnings|opnings)tid(?:er|ene|ane)?)?s?"
    r"(?:\b|(?=stengt|ope|åpe))"
)
_ELSE = re.compile(r"\b(?:elles|ellers|resten av året|vanleg(?:vis)?|vanlig(?:vis)?|normalt)\b:?")
_EXCEPT = re.compile(
    r",? ?\b(?:unn?at|unntatt|unnateke|utanom|utenom|bortsett fr[aå]|ikk(?:j)?e)(?= (?:i )?"
    rf"{_MARK})"
)
_CLOSED = re.compile(r"(?<=\d) (?=stengt)")
_NEW_SENTENCE = re.compile(r"(?<=\d)\. +(?=[A-ZÆØÅ])")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of hours, and of which parts of the year; of all of it when there is none."""

    text: str
    parts: tuple[PartOfYear, ...] = ()


def read_hours_of_year(text: str, today: date) -> Hours:
    """Return what a text says of opening hours, those of a part of the year as `special`.

    Days without a year are those that are going on or come next. Raises `UnreadableHoursError` as
    `read_hours` does, and where it is not certain which days or hours are meant.
    """
    plain = plain_text(_NEW_SENTENCE.sub(".\n", text))
    try:
        parts = tuple(find_parts(plain, today))
    except PastError as error:
        raise UnreadableHoursError(str(error), Unclear.PAST) from None
    except NoSuchDayError as error:
        raise UnreadableHoursError(str(error), Unclear.NO_SUCH_DAY) from None
    marked, seasonal_words = without_seasons(_marked(plain, parts))
    if not parts:
        return replace(read_hours(marked), seasonal=seasonal_words)
    said = list(_in_scope(_sentences(marked, parts)))
    ordinary = "\n".join(each.text for each in said if not each.parts)
    seasonal = [each for each in said if each.parts]
    if not has_hours(ordinary):
        ordinary, seasonal = _longest_first(seasonal)
    hours = read_hours(ordinary)
    special = [field for each in _together(seasonal) for field in _special(each, hours)]
    return replace(hours, special=special, seasonal=seasonal_words)


def _marked(plain: str, parts: tuple[PartOfYear, ...]) -> str:
    marked, at = "", 0
    for part in parts:
        marked += plain[at : part.start] + _MARK
        at = part.end
    return marked + plain[at:]


def _sentences(marked: str, parts: tuple[PartOfYear, ...]) -> Iterator[_Said]:
    """Yield what each sentence says, divided where only an end of it is of a part of the year."""
    marked = re.sub(rf"\( ?{_MARK} ?\)", f" {_MARK} ", _BEFORE_MARK.sub("", marked))
    marked = _EXCEPT.sub(", stengt", _SEASON.sub("", marked))
    marked = _CLOSED.sub(", ", re.sub(r"[()]", ", ", marked))
    left = list(parts)
    for sentence in SENTENCE_END.split(marked):
        named, left = left[: sentence.count(_MARK)], left[sentence.count(_MARK) :]
        yield from _divided(_SEVERAL.sub(_MARK, sentence.strip(" ,:")), tuple(named))


def _divided(sentence: str, parts: tuple[PartOfYear, ...]) -> Iterator[_Said]:
    if not parts:
        yield _Said(sentence)
        return
    before, *after = sentence.split(_MARK)
    if len(after) > 1:
        raise UnreadableHoursError(parts[0].text, Unclear.SEASON)
    rest, _, clause = before.rpartition(",")
    if not has_hours(before):  # «juli: måndag 9–12», or a heading
        yield _Said(f"{before} {after[0]}".strip(" ,:"), parts)
        return
    own = f"{clause} {after[0]}".strip(" ,:")
    signs = {token.sign for token in tokens(clause)}
    is_whole = not has_hours(after[0]) and not (has_hours(rest) and has_hours(clause))
    if is_whole and not (has_hours(rest) and "," in rest):  # «måndag 9–15 i juli»
        yield _Said(f"{before} {after[0]}".strip(" ,:"), parts)
    elif has_hours(rest) and not {Sign.TIME, Sign.DAYS} <= signs and "," not in own:
        yield _Said(rest)  # «måndag 9–15, stengt i juli»
        yield _Said(own, parts)
    else:
        raise UnreadableHoursError(parts[0].text, Unclear.SEASON)


def _in_scope(sentences: Iterator[_Said]) -> Iterator[_Said]:
    """Yield what is said with the part of the year that stands alone on a line above it."""
    heading: tuple[PartOfYear, ...] = ()
    under: list[str] = []
    for each in sentences:
        ends = each.parts or _ELSE.search(each.text)
        if ends and under:
            yield _Said("\n".join(under), heading)
        if ends:
            under, heading = [], ()
        text = _ELSE.sub("", each.text)
        if each.parts and not has_hours(text):
            heading = each.parts
        elif heading:
            under.append(text)
        else:
            yield _Said(text, each.parts)
    if heading and not under:
        raise UnreadableHoursError(heading[0].text, Unclear.SEASON)
    if under:
        yield _Said("\n".join(under), heading)


def _together(seasonal: list[_Said]) -> list[_Said]:
    """Return what is said of the same days, in one place or several, as one."""
    by_days: dict[object, list[_Said]] = {}
    for each in seasonal:
        by_days.setdefault(tuple(part.spans for part in each.parts), []).append(each)
    return [
        _Said("; ".join(each.text for each in same), same[0].parts) for same in by_days.values()
    ]


def _longest_first(seasonal: list[_Said]) -> tuple[str, list[_Said]]:
    """Return the hours of the longer of two parts that are the whole year as the ordinary ones."""
    spans = [span for each in seasonal for part in each.parts for span in part.spans]
    if len(seasonal) != 2 or len(spans) != 2 or not _meet(*spans[0], *spans[1]):  # noqa: PLR2004
        raise UnreadableHoursError(seasonal[0].parts[0].text, Unclear.ONLY_SEASON)
    first, second = (last - start for start, last in spans)
    longer, other = seasonal if first >= second else reversed(seasonal)
    return longer.text, [other]


def _meet(first: date, last: date, other_first: date, other_last: date) -> bool:
    """Say whether one part of the year begins where the other ends, whatever the year."""
    starts = {(first.month, first.day), (other_first.month, other_first.day)}
    after = {((last + _DAY).month, (last + _DAY).day)}
    after |= {((other_last + _DAY).month, (other_last + _DAY).day)}
    return starts == after and first != other_first


def _special(said: _Said, ordinary: Hours) -> Iterator[Fields]:
    """Yield the openings of a part of the year, or that it is closed then.

    All days that are open else must be told of: a day that is not named would be taken for closed.
    """
    signs = {token.sign for token in tokens(said.text)}
    where = [_dates(*span) for part in said.parts for span in part.spans]
    if not signs & {Sign.TIME, Sign.ALL_DAY}:
        if Sign.DAYS in signs or Sign.CLOSED not in signs:
            raise UnreadableHoursError(said.parts[0].text, Unclear.SEASON)
        yield from where
        return
    named = Sign.DAYS in signs
    if not named and all(set(each) == {"dates"} for each in where):
        openings = read_hours(f"kvar dag: {said.text}").schedules
        yield from (
            {**day, **{name: each[name] for name in ("opens_at", "closes_at")}}
            for day in where
            for each in openings
        )
        return
    open_days = {day for each in ordinary.schedules for day in each["byday"]}
    days = " og ".join(DAY_NAMES[Weekday(day)] for day in sorted(open_days, key=[*Weekday].index))
    hours = read_hours(said.text if named else f"{days}: {said.text}")
    told = {day for each in hours.schedules for day in each["byday"]}
    goes_on = any(each["opens_at"] == "00:00" != each["closes_at"] and each["closes_at"] != "24:00"
                  for each in hours.schedules)  # fmt: skip
    some_weeks = any("weeks" in each for each in hours.schedules)
    if goes_on or some_weeks or hours.holidays or not (open_days <= told or Sign.CLOSED in signs):
        raise UnreadableHoursError(said.parts[0].text, Unclear.SEASON)
    yield from ({**span, **opening} for span in where for opening in hours.schedules)


def _dates(first: date, last: date) -> Fields:
    if first == last:
        return {"dates": [first.isoformat()]}
    return {"valid_from": first.isoformat(), "valid_to": last.isoformat()}
