"""Texts that know what language they are in: how an edition shows what nobody has translated."""

from collections.abc import Callable
from functools import cache
from typing import Self

from markupsafe import Markup, escape

from rusplan.language import Locale, is_right_to_left


class Untranslated(str):
    """A text in another language than the edition's; HTML says so, and in which it is."""

    __slots__ = ("attributes",)
    attributes: Markup

    @classmethod
    def of(cls, text: str, language: str, locale: Locale) -> Self:
        """Return a text of a language for an edition in another."""
        made = cls(text)
        made.attributes = language_attributes(language, locale)
        return made

    def __html__(self) -> str:
        return f"<span{self.attributes}>{escape(str.__str__(self))}</span>"


def reworded(text: str, change: Callable[[str], str]) -> str:
    """Return a text changed, in the language it was in."""
    changed = change(text)
    if not isinstance(text, Untranslated):
        return changed
    made = type(text)(changed)
    made.attributes = text.attributes
    return made


class Twofold(str):
    """A text with the same in another language, to be shown beside it in brackets.

    Of a service the name is what one must ask for, and the translation stands beside it; of a kind
    of service it is the other way round.
    """

    __slots__ = ("beside", "beside_attributes")
    beside: str
    beside_attributes: Markup

    @classmethod
    def of(cls, text: str, beside: str, language: str, locale: Locale) -> Self:
        """Return a text with another of a language, for an edition."""
        made = cls(text)
        made.beside, made.beside_attributes = beside, language_attributes(language, locale)
        return made


@cache
def language_attributes(language: str, locale: Locale) -> Markup:
    """Return the attributes of an element whose text is in a language; none in the page's own.

    They tell the direction where it is another than the page's.
    """
    if language == locale.language:
        return Markup()
    made = Markup(' lang="{}"').format(language)
    if is_right_to_left(language) == locale.is_right_to_left:
        return made
    return made + Markup(' dir="{}"').format("rtl" if is_right_to_left(language) else "ltr")
