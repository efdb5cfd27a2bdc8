"""What a filled form is about: a service, a school, or a municipality's switchboard."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rusplan.forms import messages
from rusplan.forms.proposal import FormError
from rusplan.pasted.name import holds, run_together, words
from rusplan.pasted.telephone import telephone_digits
from rusplan.problems.problem import Location
from rusplan.yaml.document import Document

_MOST_NAMED = 6
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")


@dataclass(frozen=True, slots=True)
class Subject:
    """Something with a number: where it stands, its data, and the words that it is known by.

    `names` are whole names, each a set of words, and `written` the same as one word each; `around`
    says where and for whom it is.
    """

    document: Document
    location: Location
    data: dict[str, Any]
    names: tuple[frozenset[str], ...]
    written: frozenset[str]
    around: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """Its name, as the site shows it."""
        return str(self.data["name"])

    @property
    def channels(self) -> list[dict[str, Any]]:
        """The channels of a service; none of a school or municipality."""
        return list(self.data.get("channels", []))

    @property
    def numbers(self) -> list[str]:
        """Every number that it has."""
        found = [each.get("number") for each in self.channels]
        return [str(each) for each in (*found, self.data.get("phone")) if each]


def find_subject(
    name: str, old_number: str, documents: list[Document], *, places: bool = False
) -> Subject:
    """Return the one thing that a name, and a number it has, can mean. Raises `FormError`.

    With `places`, only schools and municipalities are meant.
    A former name, bokmål for Nynorsk, a short form, a number and a small slip are understood.
    """
    asked = words(name)
    known = [
        each for each in _subjects(documents) if not places or each.location[:1] != ("services",)
    ]
    one_word = run_together(name)
    exact = [each for each in known if asked in each.names or one_word in each.written]
    if not exact and (digits := telephone_digits(name)):
        exact = [each for each in known if digits in map(telephone_digits, each.numbers)]
    found = exact
    if len(exact) != 1:
        found += [each for each in known if each not in exact and _can_be(each, asked)]
    if len(found) > 1:
        digits = telephone_digits(old_number)
        found = [each for each in found if digits in map(telephone_digits, each.numbers)] or found
    if len(found) == 1:
        return found[0]
    shown = " ".join(name.split())[:80]
    if found:
        names = ", ".join(f"«{each.name}»" for each in found[:_MOST_NAMED])
        raise FormError([messages.WHICH_SERVICE.format(found=shown, names=names)])
    raise FormError([messages.UNKNOWN_SERVICE.format(found=shown, suggestion=_meant(asked, known))])


def _can_be(subject: Subject, asked: frozenset[str]) -> bool:
    return any(holds(one | subject.around, asked) and _shares(one, asked) for one in subject.names)


def _shares(one: frozenset[str], asked: frozenset[str]) -> bool:
    return any(holds(one, frozenset({word})) for word in asked)


def _meant(asked: frozenset[str], known: list[Subject]) -> str:
    # A place, or a word that many have, does not make two things alike.
    of_many = Counter(word for each in known for word in frozenset().union(*each.names))
    telling = asked.difference(
        *(each.names[0] for each in known if not each.location),
        (word for word, count in of_many.items() if count > _MOST_NAMED),
    )
    near = [each for each in known if any(_shares(one, telling) for one in each.names)]
    if not near:
        return messages.SEE_THE_NAME
    names = ", ".join(f"«{each.name}»" for each in near[:_MOST_NAMED])
    return messages.MEANT.format(names=names)


def _subjects(documents: list[Document]) -> Iterator[Subject]:
    places = dict(_places(documents))
    for document in documents:
        data = document.data if isinstance(document.data, dict) else {}
        for index, each in enumerate(data.get("services", [])):
            parts = (part.get("area") for part in each.get("part_areas", []))
            areas = (*each.get("service_areas", []), *parts, each.get("host"))
            around = [places.get(area, "") for area in areas if area] + [str(each.get("type", ""))]
            yield _subject(document, ("services", index), each, around)
        for index, each in enumerate(data.get("schools", [])):
            around = [places.get(each.get("municipality"), "")]
            yield _subject(document, ("schools", index), each, around)
        if "number" in data and "name" in data:
            yield _subject(document, (), data, ["kommune"])


def _places(documents: list[Document]) -> Iterator[tuple[str, str]]:
    for document in documents:
        data = document.data if isinstance(document.data, dict) else {}
        if "id" in data and "name" in data:
            yield data["id"], data["name"]


def _subject(
    document: Document, location: Location, data: dict[str, Any], around: list[str]
) -> Subject:
    names = [data[field] for field in ("name", "alternate_name", "id") if field in data]
    names += [each for each in _IN_BRACKETS.findall(str(data["name"])) if each not in around]
    if not location:
        names.append(f"{data['name']} kommune")
    texts = [str(each) for each in names]
    known = tuple(dict.fromkeys(map(words, texts)))
    written = frozenset(map(run_together, texts))
    return Subject(document, location, data, known, written, words(" ".join(around)))
