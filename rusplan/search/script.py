"""The index as a script: it loads the same over http and from a file."""

import json

from rusplan.search.part import Part
from rusplan.search.vocabulary import Vocabulary


def index_script(parts: list[Part], vocabulary: Vocabulary) -> str:
    """Return the parts and the vocabulary as one script; answers point to parts by number.

    An answer on a page that is not among the parts is left out: a site may be built in pieces.
    """
    place = {part.address: number for number, part in enumerate(parts)}
    index = {
        "parts": [
            [part.address, part.heading, part.text, part.kind, part.subjects, part.numbers]
            for part in parts
        ],
        "apart": vocabulary.apart,
        "fillers": vocabulary.fillers,
        "synonyms": [[each.words, each.near] for each in vocabulary.synonyms],
        "questions": [[each.asked, _found(each.show, place)] for each in vocabulary.questions],
        "emergencies": [
            [each.asked, each.unless, _found(each.show, place)] for each in vocabulary.emergencies
        ],
    }
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    return f"window.rusplanIndex={text}\n"


def _found(targets: tuple[str, ...], place: dict[str, int]) -> list[int]:
    addresses = (
        target.replace(".md", ".html") if ".md" in target else f"ressursbank.html#{target}"
        for target in targets
    )
    return [place[address] for address in addresses if address in place]
