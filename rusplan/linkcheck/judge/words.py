"""Reading a page's words: its title's parts, its sentences, how much it says."""

import re

from ..page import Page

# Title parts stand apart with spaces round the sign: «Siden finnes ikke | Kommunen», not «e-post».
PARTS = re.compile(r"\s+[|–—·•»«:-]+\s+|\s*[|»«]\s*")
SENTENCES = re.compile(r"[.!?…]+(?:\s+|$)|\s+[|–—•]\s+")
WORD = re.compile(r"[^\W\d_]{2,}")
EDGE = " \t.,!?…:;–—-|()*"
SHORT_VOCABULARY = 90  # distinct words; a notice has fewer, an article more


def parts(text: str) -> list[str]:
    """The parts of a title or heading, in lower case, without signs at the edges."""
    return [part for piece in PARTS.split(text.casefold()) if (part := piece.strip(EDGE))]


def sentences(text: str) -> list[str]:
    return [sentence for piece in SENTENCES.split(text.casefold()) if (sentence := piece.strip(EDGE))]


def vocabulary(text: str) -> set[str]:
    return set(WORD.findall(text.casefold()))


def is_short(page: Page) -> bool:
    """True for a page that says no more than a notice does."""
    return len(vocabulary(page.main_text)) < SHORT_VOCABULARY


def loudest(page: Page) -> str:
    """Title and main headings in lower case: what the page shouts."""
    return " \n ".join([page.title, *page.headings]).casefold()
