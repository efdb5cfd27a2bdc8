"""Whether two addresses speak of the same thing, or of the same owner."""

from functools import cache
from urllib.parse import unquote

from rusplan.linkcheck.judge.phrases import read_words
from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.page import WORD, Page
from rusplan.linkcheck.look.registrable_domain import registrable_domain

SHORTEST = 4
STEM = 5  # letters that two forms of a word share


@cache
def _says_nothing() -> frozenset[str]:
    return frozenset(read_words("common.yml")["addresses"])


def has_words_of(
    asked: Address, page: Page, target: Address | None = None, *, if_nameless: bool = True
) -> bool:
    """Say whether a word of an address stands in what the page is called, or in its new address.

    An address that is all numbers and common words says nothing of what it was about:
    `if_nameless` is what is said of it.
    """
    wanted = _words(unquote(asked.path) + " " + unquote(asked.query))
    if not wanted:
        return if_nameless
    new = f"{unquote(target.path)} {target.host}" if target else ""
    there = _words(f"{new} {page.shouted} {page.meta('description')}")
    return any(_is_one(word, other) for word in wanted for other in there)


def has_common_name(one: str, other: str, page: Page) -> bool:
    """Say whether two hosts share a name, or the page names the old host as its own."""
    old, new = _name(one), _name(other)
    if not old or not new:
        return False
    if old in new or new in old:
        return True
    text = f"{page.shouted} {page.publisher} {page.meta('description')}".casefold()
    return old in text.replace(" ", "")


def _name(host: str) -> str:
    name = registrable_domain(host).partition(".")[0].replace("-", "")
    return name if len(name) >= SHORTEST else ""


def _words(text: str) -> set[str]:
    found = {word for word in WORD.findall(text.casefold()) if len(word) >= SHORTEST}
    return found - _says_nothing()


def _is_one(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) >= STEM and word[:STEM] == other[:STEM])
