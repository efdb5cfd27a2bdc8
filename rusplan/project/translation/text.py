"""The texts of the bank, `local/` and the settings that an edition says in its own language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple, TypeVar

from rusplan.bank import Bank
from rusplan.bank.change import Change
from rusplan.bank.channel import Channel
from rusplan.bank.listing import EntryList, ListGroup, ListItem
from rusplan.bank.resource import Resource
from rusplan.bank.schedule import SeasonalHours
from rusplan.bank.service import Service
from rusplan.bank.taxonomy import OwnTerm, SpokenLanguage, TaxonomyTerm
from rusplan.bank.topic import Topic
from rusplan.bank.urgency import Urgency, UrgencyPoint
from rusplan.local import Directory
from rusplan.local.local_service import LocalService, PartOfArea
from rusplan.local.school import Contact, School
from rusplan.local.service_type import ServiceType
from rusplan.project.plan import Plan
from rusplan.project.settings import Settings
from rusplan.project.translation.wording import Untranslated
from rusplan.yaml.model import Model

_M = TypeVar("_M", bound=Model)


class SourceText(NamedTuple):
    """A text of the main edition: whose and which field it is (gettext's `msgctxt`), and its words.

    The same field with other words is another text, so that a translation can be seen to be old.
    """

    context: str
    original: str


_OF_SERVICE = (
    "name", "description", "eligibility_description", "fees_description", "confidentiality", "note",
)  # fmt: skip

TRANSLATED: Mapping[type[Model], tuple[str, ...]] = {
    Service: _OF_SERVICE,
    LocalService: (*_OF_SERVICE, "application_process", "first_contact"),
    Channel: ("description",),
    SeasonalHours: ("description",),
    Resource: ("description", "status_note"),
    Change: ("before", "now", "summary", "warning"),
    ListGroup: ("heading",),
    ListItem: ("label",),
    OwnTerm: ("name",),
    SpokenLanguage: ("name",),
    Topic: ("name",),
    Urgency: ("title",),
    UrgencyPoint: ("text",),
    School: ("note",),
    Contact: ("title", "description"),
    ServiceType: ("name", "description", "duty", "fallback"),
    Plan: ("name", "short_name", "revised"),
}
"""The fields that are words of ours. Names, addresses and numbers are nobody's to translate."""

NAMES: Mapping[type[Model], tuple[str, ...]] = {
    Service: ("alternate_name", "organization"),
    LocalService: ("alternate_name", "organization", "address"),
    Resource: ("publisher",),
    School: ("alternate_name", "address"),
    PartOfArea: ("name",),
}
"""Names in no stated language, which stay as they are and are marked as Norwegian."""

_OPTIONAL = {(Service, "name"), (LocalService, "name")}
"""What need not be translated: the translation is shown beside the text, which stays."""

_WITH_ORIGINAL = {(ServiceType, "name")}
"""What readers must ask for by its Norwegian name, which therefore stays beside the translation."""

_LANGUAGE_OF = {"heading": "heading_language", "label": "label_language", "now": "now_language"}
"""The field that tells which language another is in."""

_TERM = "verdi-"

_PREFIX: Mapping[type[Model], str] = {
    OwnTerm: _TERM,
    SpokenLanguage: _TERM,
    Topic: "emne-",
    ServiceType: "slag-",
    EntryList: "liste-",
    Change: "endring-",
}
"""Before the ids that are unique among their kind alone; mostly as in anchors on the pages."""


@dataclass(frozen=True, slots=True)
class SourceField:
    """A field with a text of the main edition, and how an edition shows it.

    `keeps_original` is of those shown with both texts, and `is_name` of those not translated.
    """

    text: SourceText
    is_optional: bool = False
    keeps_original: bool = False
    is_name: bool = False


Say = Callable[[SourceField], str]
"""Returns what an edition says instead of a text."""


def translated(model: _M, say: Say, *, language: str, own: str, context: str = "") -> _M:
    """Return a model whose texts are what `say` makes of them.

    `language` is the edition's and `own` that of the texts; those in any other are left alone.
    """
    context = _context(model, context)
    kind = type(model)
    names, to_translate = NAMES.get(kind, ()), TRANSLATED.get(kind, ())
    as_it_is = {name: getattr(model, name) for name in kind.model_fields}
    parts = dict(as_it_is)
    translations: dict[str, Any] = {}
    for name, part in as_it_is.items():
        if isinstance(part, str):
            if isinstance(part, TaxonomyTerm):
                parts[name] = _term(part, say)
            elif name in names:
                parts[name] = say(SourceField(SourceText(f"{context}.{name}", part), is_name=True))
            elif name in to_translate:
                translations |= _translated(model, name, part, say, (context, language, own))
        elif part and isinstance(part, (tuple, Model)):
            inside = partial(
                translated, say=say, language=language, own=own, context=f"{context}.{name}"
            )
            parts[name] = _each(part, inside, say) if isinstance(part, tuple) else inside(part)
    parts |= translations  # last: the field that tells the language of a text may stand after it
    if all(parts[name] is as_it_is[name] for name in parts):
        return model
    # Made anew, not copied: a copy would bring along what the model has worked out and kept.
    return kind.model_construct(**parts)


def _each(values: tuple[Any, ...], inside: Callable[[Any], Any], say: Say) -> tuple[Any, ...]:
    made = tuple(
        inside(each)
        if isinstance(each, Model)
        else _term(each, say)
        if isinstance(each, TaxonomyTerm)
        else each
        for each in values
    )
    return values if all(new is old for new, old in zip(made, values, strict=True)) else made


def _term(term: TaxonomyTerm, say: Say) -> TaxonomyTerm:
    """Return a term with the name that an edition gives it: those of all counties know theirs."""
    if not term.is_own:
        return term
    return TaxonomyTerm(
        term, say(SourceField(SourceText(f"{_TERM}{term}.name", term.label))), is_own=True
    )


def _translated(
    model: Model, name: str, part: str, say: Say, languages: tuple[str, str, str]
) -> dict[str, Any]:
    context, language, own = languages
    in_language = _LANGUAGE_OF.get(name, "")
    if in_language and getattr(model, in_language) != own:
        return {}
    key = (type(model), name)
    translation = say(
        SourceField(SourceText(f"{context}.{name}", part), key in _OPTIONAL, key in _WITH_ORIGINAL)
    )
    if not in_language:
        return {name: translation}
    # What is called the same in both is a name, and stays in the language that it is in.
    is_own = isinstance(translation, Untranslated) or translation == part
    return {name: str(translation), in_language: own if is_own else language}


def _context(model: Model, around: str) -> str:
    if isinstance(model, Urgency):
        return f"hastegrad-{model.level}"
    if isinstance(model, ListItem):
        return f"{around.partition('.')[0]}.{model.entry}"
    if isinstance(model, Contact):
        return "kontakt"
    if isinstance(model, Plan):
        return "mkdocs.plan"
    name = getattr(model, "id", "")
    return f"{_PREFIX.get(type(model), '')}{name}" if name else around


def menu_title(title: str) -> SourceText:
    """Return the text that a title of the menu is."""
    return SourceText("mkdocs.nav", title)


def site_texts(settings: Settings) -> dict[str, SourceText]:
    """Return the texts about the site itself, by their fields in the settings."""
    named = {"site_name": settings.site_name, "site_description": settings.site_description}
    return {field: SourceText(f"mkdocs.{field}", text) for field, text in named.items() if text}


def texts(bank: Bank, directory: Directory, settings: Settings) -> dict[SourceText, SourceField]:
    """Return every text to translate, in the order of the files, once each."""
    own = settings.language
    of_site = [*site_texts(settings).values(), *map(menu_title, settings.menu_titles)]
    found = {text: SourceField(text) for text in of_site}

    def note(field: SourceField) -> str:
        if not field.is_name:
            found.setdefault(field.text, field)
        return field.text.original

    models = (settings.plan, bank, directory.county, *directory.municipalities, *directory.schools)
    for model in (*models, *directory.contacts):
        if model:
            translated(model, note, language=own, own=own)
    return found
