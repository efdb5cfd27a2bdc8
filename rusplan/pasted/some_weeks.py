"""Hours of every second week, as people write them: `onsdag 14–16 i partalsveker`."""

import re

from rusplan.bank.term import Weeks
from rusplan.pasted.hours_token import SENTENCE_END, Sign, tokens
from rusplan.pasted.unclear import Unclear, UnreadableHoursError

_WEEK = r"(?:uk|vek)\w*"
_WORDS = {
    Weeks.ODD: rf"(?:odde[- ]?tal+s?[- ]?{_WEEK}|(?:odde|ulike) {_WEEK}|{_WEEK} med odde ?tal+)",
    Weeks.EVEN: rf"(?:par[- ]?tal+s?[- ]?{_WEEK}|(?:par|like|jamne) {_WEEK}|{_WEEK} med par ?tal+)",
}
_BOTH = re.compile(r"\b(?:alle )?(?:par|odde)[- ]?tal+s?[- ]? og (?:par|odde)")
_BEFORE = r"\(?(?:(?:berre|kun|bare) )?(?:(?:i|kvar|hver|alle) )*\b"
_NAMED = re.compile(
    "|".join(rf"{_BEFORE}(?P<{weeks.value}>{word}):?\)?" for weeks, word in _WORDS.items())
)
_BRACKET = re.compile(r"\(([^()]*)\)")
_AND = re.compile(r", | og (?!\d)")
_HOURS = {Sign.TIME, Sign.ALL_DAY}


def divided(plain: str) -> list[tuple[Weeks | None, str]]:
    """Return the parts of a text by the weeks that they hold for, `None` for every week.

    The text is in small letters, as `hours_token.plain_text` gives it. Raises
    `UnreadableHoursError` where it is not certain which hours are of those weeks.
    """
    if not _NAMED.search(plain):
        return [(None, plain)]
    if both := _BOTH.search(plain):
        raise UnreadableHoursError(both[0], Unclear.SOME_WEEKS)
    parts: list[tuple[Weeks | None, str]] = []
    heading: Weeks | None = None
    sentences = [each for each in SENTENCE_END.split(plain) if each.strip(" ,:()")]
    for number, sentence in enumerate(sentences):
        named = [*_NAMED.finditer(sentence)]
        rest = _NAMED.sub(" ", sentence)
        if not named:
            parts.append((heading, sentence))
        elif _has(rest, _HOURS):
            heading = None
            parts += _of_sentence(sentence, named[0])
        elif number + 1 < len(sentences):
            heading = _weeks(named[0])
            parts.append((heading, rest))
        elif len(parts) == 1 and parts[0][0] is None:  # «onsdag 14–16», and below it the weeks
            parts[0] = (_weeks(named[0]), f"{parts[0][1]} {rest}")
        else:
            raise UnreadableHoursError(named[0][0].strip(" ():"), Unclear.SOME_WEEKS)
    by_weeks: dict[Weeks | None, list[str]] = {}
    for weeks, text in parts:
        by_weeks.setdefault(weeks, []).append(text)
    return [(weeks, "\n".join(texts)) for weeks, texts in by_weeks.items()]


def _of_sentence(sentence: str, first: re.Match[str]) -> list[tuple[Weeks | None, str]]:
    is_heading = first[0].endswith(":") and not sentence[: first.start()].strip(" ,")
    if is_heading and len([*_NAMED.finditer(sentence)]) == 1:
        return [(_weeks(first), sentence[first.end() :])]
    for inner in _BRACKET.findall(sentence):
        if _NAMED.search(inner) and _has(inner, {Sign.DAYS, *_HOURS}):
            # «måndag–fredag 9–15 (onsdag til 18 i partalsveker)»: of the other weeks too
            raise UnreadableHoursError(first[0].strip(" ():"), Unclear.SOME_WEEKS)
    clauses: list[str] = []
    for each in _AND.split(sentence):
        if clauses and not (_has(clauses[-1], {Sign.DAYS}) and _has(clauses[-1], _HOURS)):
            clauses[-1] += f" og {each}"
        else:
            clauses.append(each)
    found = []
    for each in clauses:
        named = [*_NAMED.finditer(each)]
        if len(named) > 1 or not (_has(each, {Sign.DAYS}) and _has(each, _HOURS)):
            raise UnreadableHoursError(first[0].strip(" ():"), Unclear.SOME_WEEKS)
        found.append((_weeks(named[0]) if named else None, _NAMED.sub(" ", each)))
    if len(found) > 1 and found[-1][0] and not all(weeks for weeks, _ in found):
        # «måndag 9–12, onsdag 14–16 i partalsveker»: of the last alone, or of both?
        raise UnreadableHoursError(first[0].strip(" ():"), Unclear.SOME_WEEKS)
    return found


def _weeks(match: re.Match[str]) -> Weeks:
    return Weeks(str(match.lastgroup))


def _has(text: str, wanted: set[Sign]) -> bool:
    return any(each.sign in wanted for each in tokens(text))
