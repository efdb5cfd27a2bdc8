"""What a page says in which language, as a screen reader is told it."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

_NOT_READ = {"code", "script", "style", "svg", "title"}
_ATTRIBUTES = ("aria-label", "title", "alt", "placeholder")


def texts(page: BeautifulSoup) -> Iterator[tuple[str, str]]:
    """Yield each text of a page that is read out, with the language that it is said to be in."""
    for node in page.find_all(string=True):
        if isinstance(node, PreformattedString) or not str(node).strip():
            continue
        if not any(parent.name in _NOT_READ for parent in node.parents):
            yield language_of(node), " ".join(str(node).split())
    for element in page.select("*"):
        for name in _ATTRIBUTES if "original" not in (element.get("class") or ()) else ():
            if said := element.get(name):
                yield language_of(element), str(said)


def language_of(node: Tag | NavigableString) -> str:
    """Return the language that the nearest element around a text says it is in."""
    elements = [node, *node.parents] if isinstance(node, Tag) else node.parents
    stated = (each.get("lang") for each in elements if isinstance(each, Tag))
    return str(next(filter(None, stated), ""))


def words(text: str) -> list[str]:
    """Return the words of a text in Latin letters, addresses and short forms left out."""
    plain = re.sub(r"\S*[.@/]\S*\w\S*", " ", text)
    return [word for word in re.findall(r"[A-Za-zÆØÅæøå]{3,}", plain) if not word.isupper()]
