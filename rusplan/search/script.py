"""The index as a script: it loads the same over http and from a file."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rusplan.project.alarms import Alarms, Sign
from rusplan.project.vocabulary import Vocabulary
from rusplan.search.part import Kind, Part

_SHARE_OF_A_NAME = 0.2
"""A word in more of the titles than this names none: «Hjelp», «vidaregåande»."""


def index_script(
    parts: list[Part],
    asides: Mapping[str, Sequence[str]],
    vocabulary: Vocabulary,
    alarms: Alarms,
) -> str:
    """Return the parts, words and alarms as one script.

    Answers point to parts, and signs to pieces of meaning, by number.

    `asides` are the addresses of pages outside the menu, such as one for each school, with what
    they are called besides their titles: they answer those who name them.
    An answer on a page that is not among the parts is left out: a site may be built in pieces.
    """
    place = {part.address.removeprefix("../"): number for number, part in enumerate(parts)}
    entries: dict[str, int] = {}
    for number, part in enumerate(parts):
        if part.kind >= Kind.ENTRY:
            entries.setdefault(part.address.partition("#")[2], number)
    place = entries | place
    pieces = {piece.name: number for number, piece in enumerate(alarms.pieces)}
    index = {  # words before the texts that hold them: 900 bytes lighter as it travels
        "alarms": [
            {
                "show": _found(each.show, place),
                "read": _found(each.read, place),
                "signs": [_by_number(sign, pieces) for sign in each.signs],
                "hints": [_by_number(hint, pieces) for hint in each.hints],
                "unless": _by_number(each.unless, pieces),
            }
            for each in alarms.alarms
        ],
        "subjects": [pieces[name] for name in alarms.subjects],
        "pieces": [_packed(sorted(piece.words)) for piece in alarms.pieces],
        "neutral": _packed(sorted(alarms.neutral)),
        "idioms": _packed(sorted(alarms.idioms)),
        "fillers": _packed(vocabulary.fillers),
        "endings": _packed(vocabulary.endings),
        "apart": vocabulary.apart,
        "synonyms": [[_packed(each.words), _packed(each.near)] for each in vocabulary.synonyms],
        "questions": [
            [_packed(each.asked), _found(each.show, place)] for each in vocabulary.questions
        ],
        "otherwise": _found(vocabulary.otherwise, place),
        "asides": _names(
            [(part, asides[part.address]) for part in parts if part.address in asides]
        ),
        "parts": [
            [
                *(part.address, part.heading, part.text, part.kind, part.numbers),
                *part.language,
            ]
            for part in parts
        ],
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    return f"window.rusplanIndex={text}\n"


def _packed(words: Iterable[str]) -> str:
    """Return words as one text, which travels lighter than a list; «|» parts them."""
    return "|".join(words)


def _by_number(sign: Sign, pieces: dict[str, int]) -> list[int | list[int]]:
    return [
        pieces[each] if isinstance(each, str) else [pieces[name] for name in each] for each in sign
    ]


def _found(targets: tuple[str, ...], place: dict[str, int]) -> list[int]:
    addresses = (target.replace(".md", ".html") for target in targets)
    return [place[address] for address in addresses if address in place]


def _names(pages: Sequence[tuple[Part, Sequence[str]]]) -> list[tuple[str, list[str]]]:
    """Return the address of each page and the words that tell it from others.

    They are words of its title that few titles share, and those with a capital of what else it is
    called: «Fræna vidaregåande skole (tidlegare)».
    """
    titles = [set(re.findall(r"\w+", page.heading)) for page, _ in pages]
    count = Counter(word for words in titles for word in words)
    most = max(1, len(pages) * _SHARE_OF_A_NAME)
    found = []
    for words, (page, others) in zip(titles, pages, strict=True):
        also = {word for each in others for word in re.findall(r"\w+", each) if word[0].isupper()}
        found.append((page.address, sorted({word for word in words if count[word] <= most} | also)))
    return found
