"""What proofreading finds."""

import re
from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from rusplan.bank.term import Word
from rusplan.problems.problem import Position
from rusplan.proofing.house_style import BOKMAL, CHOSEN
from rusplan.proofing.passage import Passage
from rusplan.proofing.speller import Speller

_WORD = re.compile(r"[^\W\d_]{2,}")

_LONGEST_WORD = 100
"""Letters; what is longer is no word, and the dictionary would take minutes to say so."""

_LONGEST_ENDING = 3
"""Letters in what may follow a hyphen without being a word of its own, as in «PDF-en»."""

_ADDRESS = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:no|org|com)\b")
"""The name of a website as people write it: `ung.no`."""

_SENTENCE_START = re.compile(r"(?:^|[.!?:«\"(>*|–-]|\n\s*\n)[\s*_\[«\"#\d.-]*$")
"""The end of a text after which any word has a capital letter; Markdown's signs may be between."""


class FindingKind(Word):
    """What is the matter with a word, and the sentence that tells an editor so."""

    BOKMAL = "bokmål", "«{word}» er bokmål."
    MIXED = "mixed", "«{word}» er ei anna form enn den nettstaden bruker."
    UNKNOWN = "unknown", "«{word}» står ikkje i ordboka."

    def __init__(self, _value: str, sentence: str) -> None:
        self.sentence = sentence

    @property
    def may_be_right(self) -> bool:
        """Say whether dictionaries alone say that it is wrong, and they lack many words."""
        return self is not FindingKind.MIXED

    @property
    def is_suggestion_a_guess(self) -> bool:
        """Say whether the suggestion is only the nearest word that there is."""
        return self is FindingKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Finding:
    """One word that should be looked at; `suggestion` is empty when none is near."""

    kind: FindingKind
    word: str
    position: Position
    suggestion: str


def proofread(
    passages: Iterable[Passage], nynorsk: Speller, bokmal: Speller, own_words: AbstractSet[str]
) -> list[Finding]:
    """Return every word that is bokmål, of a form not chosen here, or not known, in order.

    What counts as right: `own_words` (in lower case), acronyms, and names, which is any word with
    a capital letter inside a sentence. Raises `MissingDictionaryError`.
    """
    places: dict[str, list[Position]] = defaultdict(list)
    for passage in passages:
        text = _ADDRESS.sub(lambda match: " " * len(match[0]), passage.text)
        for match in _WORD.finditer(text):
            word = match[0]
            name = word[0].isupper() and not _SENTENCE_START.search(text[: match.start()])
            ending = len(word) <= _LONGEST_ENDING and text[: match.start()].endswith("-")
            chosen = passage.is_name and word.lower() in CHOSEN
            passed = word.isupper() or name or chosen or ending or len(word) > _LONGEST_WORD
            if not (passed or word.lower() in own_words):
                places[word].append(passage.position(match.start()))
    kinds = _judged(places, nynorsk, bokmal)
    suggestions = nynorsk.suggestions({word.lower() for word in kinds})
    found = [
        Finding(kind, word, place, _advised(word.lower(), suggestions))
        for word, kind in kinds.items()
        for place in places[word]
    ]
    return sorted(
        found, key=lambda each: (each.position.file, each.position.line, each.position.column)
    )


def _judged(words: Iterable[str], nynorsk: Speller, bokmal: Speller) -> dict[str, FindingKind]:
    lower = {word: word.lower() for word in words}
    unknown = nynorsk.unknown({*lower, *lower.values()})
    unknown = {word for word, plain in lower.items() if {word, plain} <= unknown}
    unknown = nynorsk.not_compounds(unknown)
    not_bokmal = bokmal.unknown({lower[word] for word in unknown})
    kinds = {}
    for word, plain in lower.items():
        if plain in BOKMAL or (word in unknown and plain not in not_bokmal):
            kinds[word] = FindingKind.BOKMAL
        elif plain in CHOSEN:
            kinds[word] = FindingKind.MIXED
        elif word in unknown:
            kinds[word] = FindingKind.UNKNOWN
    return kinds


def _advised(word: str, suggestions: dict[str, str]) -> str:
    return BOKMAL.get(word) or CHOSEN.get(word) or suggestions.get(word, "")
