"""What entries are sorted by (HSDS `taxonomy`): whom they are for, what they are, their language.

The values that every county starts with stand in `taxonomy.yml`; a county adds its own in the bank.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, model_validator
from pydantic_core import CoreSchema, PydanticCustomError, core_schema
from typing_extensions import TypeAliasType

from rusplan.bank.value import Slug, Text, problem
from rusplan.language import FOR_EDITORS, NYNORSK, Locale
from rusplan.problems.problem import ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.yaml.model import Model
from rusplan.yaml.reading import read_document
from rusplan.yaml.validation import Context

STARTING = Path(__file__).with_name("taxonomy.yml")
TAXONOMIES = ("audiences", "resource_types", "languages")
"""The fields of the bank that the terms stand under."""

_EITHER = "no"
"""Norwegian: Nynorsk or bokmål must be said, since a screen reader reads them differently."""

_WHICH_NORWEGIAN = "Skriv «nn» for nynorsk eller «nb» for bokmål."


class TaxonomyTerm(str):
    """The id of a term, which knows its name, and whether a county has named it itself."""

    __slots__ = ("is_own", "label")

    def __new__(cls, value: str, label: str = "", *, is_own: bool = False) -> Self:
        """Make a term of its id and its name; a language may leave the naming to CLDR."""
        term = super().__new__(cls, value)
        term.label, term.is_own = label, is_own
        return term

    label: str
    is_own: bool

    @classmethod
    def __get_pydantic_core_schema__(cls, *_: Any) -> CoreSchema:
        """Read a term as the text that it is written as: a validator finds which it is."""
        return core_schema.str_schema()

    def named(self, locale: Locale) -> str:
        """Return what readers are told it is."""
        return locale.gettext(self.label) if self.label else locale.language_name(self)


Terms = dict[str, TaxonomyTerm]
"""The terms of one taxonomy by id, in the order to choose from."""


class OwnTerm(Model):
    """A kind of readers or of resources that a county has besides those it starts with."""

    id: Slug = Field(description="Fast id, som oppføringane bruker.")
    name: Text = Field(description="Namnet lesarane ser, med liten forbokstav: «podkast».")


class SpokenLanguage(Model):
    """A language that a county has entries in besides those it starts with."""

    id: Slug = Field(description="Språkkoden (ISO 639), t.d. uk for ukrainsk.")
    name: Text | None = Field(None, description="Namnet. Tomt: det språkkoden står for.")

    @model_validator(mode="after")
    def _can_be_named(self) -> Self:
        if self.id == _EITHER or not (self.name or FOR_EDITORS.language_name(self.id)):
            code = FOR_EDITORS.language_code(self.id)
            remedy = f"Skriv «{code}»." if code else "Finn koden, eller skriv òg «name»."
            remedy = _WHICH_NORWEGIAN if self.id == _EITHER else remedy
            raise problem(ProblemCode.UNKNOWN_LANGUAGE, remedy=remedy)
        return self


def read_taxonomy(bank: Any) -> dict[str, Terms]:
    """Return the terms that a bank's plain data may use, its own last, by `TAXONOMIES`.

    Entries are checked by them before there is a bank. A term with a fault in it counts still.
    """
    own = bank if isinstance(bank, Mapping) else {}
    return {
        name: _terms(_starting()[name]) | _terms(_listed(own.get(name)), are_own=True)
        for name in TAXONOMIES
    }


def _terms(stated: Iterable[Any], *, are_own: bool = False) -> Terms:
    written = [{"id": each} if isinstance(each, str) else each for each in stated]
    named = [each for each in written if isinstance(each, Mapping) and each.get("id")]
    terms = {str(each["id"]): each.get("name") for each in named}
    return {
        each: TaxonomyTerm(each, name, is_own=are_own)
        if isinstance(name, str)
        else TaxonomyTerm(each)
        for each, name in terms.items()
    }


def _listed(part: Any) -> list[Any]:
    return list(part) if isinstance(part, (list, tuple)) else []


@cache
def _starting() -> Mapping[str, list[Any]]:
    data: Mapping[str, list[Any]] = read_document(STARTING, STARTING).data
    return data


def _one_of(taxonomy: str) -> AfterValidator:
    def known(value: str, info: ValidationInfo) -> TaxonomyTerm:
        context = info.context
        stated = context.taxonomy.get(taxonomy) if isinstance(context, Context) else None
        terms = dict(stated or read_taxonomy(None)[taxonomy])
        if isinstance(context, Context) and value == context.language:
            return terms.get(value) or TaxonomyTerm(value)  # «mkdocs.yml» is judged by itself
        if value not in terms:
            raise _unknown(taxonomy, value, terms)
        term: TaxonomyTerm = terms[value]
        return term

    return AfterValidator(known)


def _unknown(taxonomy: str, value: str, terms: Terms) -> PydanticCustomError:
    """Return the error of a value that no term has, with the term or the addition that is meant."""
    wanted = value.strip().lower()
    meant = next((each for each in terms.values() if each.named(FOR_EDITORS).lower() == wanted), "")
    near = f"Meinte du «{meant}»?" if meant else suggest(value, terms)
    if wanted == _EITHER and taxonomy == "languages":
        near = _WHICH_NORWEGIAN
    elif not near.startswith("Meinte"):
        near = f"Vel eitt som finst, eller legg til {_new(taxonomy, wanted)} i resources.yml."
    return problem(ProblemCode.UNKNOWN_VALUE, expected=", ".join(terms), suggestion=near)


def _new(taxonomy: str, wanted: str) -> str:
    """Say what to add so that a value is known."""
    if taxonomy != "languages":
        return f"det nye med «id» og «name» under «{taxonomy}»"
    code = wanted if FOR_EDITORS.language_name(wanted) else FOR_EDITORS.language_code(wanted)
    return f"«- id: {code}» under «languages»" if code else "språkkoden under «languages»"


Audience = TypeAliasType("Audience", Annotated[TaxonomyTerm, _one_of("audiences")])
"""Who an entry is for (schema.org `audience`)."""

ResourceType = TypeAliasType("ResourceType", Annotated[TaxonomyTerm, _one_of("resource_types")])
"""What kind of thing a resource is."""

Language = TypeAliasType("Language", Annotated[TaxonomyTerm, _one_of("languages")])
"""Language of a publication or service, as ISO 639 codes."""

OF_TAXONOMY = {
    "Audience": "audiences",
    "ResourceType": "resource_types",
    "Language": "languages",
}
"""What the types are called in a JSON Schema, and the terms that each admits."""


def with_terms(schema: dict[str, Any], taxonomy: Mapping[str, Terms]) -> dict[str, Any]:
    """Return a JSON Schema in which only the terms there are may be used."""
    types = schema.get("$defs", {})
    named = {
        kind: {**types[kind], "enum": list(taxonomy[name])}
        for kind, name in OF_TAXONOMY.items()
        if kind in types
    }
    return {**schema, "$defs": {**types, **named}}


_NOT_STATED = object()


def _stated_or_own(value: Any, info: ValidationInfo) -> Any:
    if value is not _NOT_STATED:
        return value
    return info.context.language if isinstance(info.context, Context) else NYNORSK


OwnLanguage = Annotated[
    Language,
    BeforeValidator(_stated_or_own),
    Field(default_factory=lambda: _NOT_STATED, validate_default=True),
]
"""The language of a name: the site's, unless something else is said."""
