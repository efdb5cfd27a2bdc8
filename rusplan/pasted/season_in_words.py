"""What a text says only in words of Christmas and summer: `stengt i romjula`, without a date."""

import re

from rusplan.bank.term import Season
from rusplan.language import capitalised
from rusplan.pasted.hours_token import SENTENCE_END, has_hours
from rusplan.yaml.value import Fields

_WORDS = {
    Season.CHRISTMAS: re.compile(r"\b(?:jul(?!i)|romjul|nyttår)\w*"),
    Season.SUMMER: re.compile(r"\bsomm[ae]r\w*"),
}
_HOLIDAY = re.compile(r"\b(?:jule?|somm[ae]r)(?:feri|tid)\w*")
_OTHER = re.compile(r"påsk|feri|vinter|haust|høst|\bvår|sk[ou]leår|\ue000")
"""Other parts of the year, which hours cannot be limited to in words; U+E000 is one with dates."""

_SENTENCE = re.compile(rf"(.*?)({SENTENCE_END.pattern}|$)", re.DOTALL)
_BRACKET = re.compile(r" ?\(([^()]*)\)")


def without_seasons(marked: str) -> tuple[str, Fields]:
    """Return a text without what it says of Christmas and summer in words, and that as a field.

    The text is in small letters, with a mark for each part of the year that has dates. What it
    says is kept as it stands; where nothing else tells the hours, nothing is taken out.
    """
    taken: list[str] = []

    def of_bracket(match: re.Match[str]) -> str:
        if not _is_in_words(match[1]):
            return match[0]
        taken.append(match[1])
        return ""

    def of_sentence(match: re.Match[str]) -> str:
        clauses = match[1].split(", ")
        first = next((n for n, each in enumerate(clauses) if _names_season(each)), len(clauses))
        piece = ", ".join(clauses[first:])
        if not _is_in_words(piece):
            return match[0]
        taken.append(piece)
        return ", ".join(clauses[:first]) + match[2]

    rest = _SENTENCE.sub(of_sentence, _BRACKET.sub(of_bracket, marked))
    if not taken or not has_hours(rest):
        return marked, {}
    seasons = [season for season, word in _WORDS.items() if word.search(" ".join(taken))]
    told = " ".join(f"{capitalised(each.strip(' .,:'))}." for each in taken)
    return rest, {"seasons": [each.value for each in seasons], "description": told}


def _names_season(text: str) -> bool:
    return any(word.search(text) for word in _WORDS.values())


def _is_in_words(text: str) -> bool:
    others = _OTHER.search(_HOLIDAY.sub("", text))
    return _names_season(text) and not others and has_hours(text)
