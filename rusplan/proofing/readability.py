"""A page's readability as LIX (Björnsson 1968): words per sentence, and the share of long words."""

import re

LONG = 6
"""A word of more letters than this is long."""

HARD = 45
"""LIX from which a text is hard for most, by Björnsson's scale (45–54: factual prose)."""

_END = re.compile(r"[.!?:](?=\s|$)|\n\s*(?=[-#*]|\d+\.)|\n\s*\n")
"""Where a sentence ends: at a stop, before an item of a list or a heading, and at a blank line."""

_WORD = re.compile(r"[^\W\d_]+")


def lix(text: str) -> int | None:
    """Return the LIX of a running text, or `None` when it has no words.

    A heading, and each line of a list, counts as a sentence.
    """
    words = _WORD.findall(text)
    if not words:
        return None
    sentences = [each for each in _END.split(text) if _WORD.search(each)]
    long = sum(len(word) > LONG for word in words)
    return round(len(words) / len(sentences) + 100 * long / len(words))
