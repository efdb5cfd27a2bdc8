"""The edition that a translation makes of the main one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from rusplan.bank import Bank
from rusplan.local import Directory
from rusplan.local.county import County
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.project.alarms import Alarms
from rusplan.project.edition import Edition
from rusplan.project.settings import Settings
from rusplan.project.translation.kept_words import names, words_apart
from rusplan.project.translation.reading import messages
from rusplan.project.translation.text import SourceField, menu_title, site_texts, translated
from rusplan.project.translation.translation import Translation
from rusplan.project.translation.wording import Twofold, Untranslated
from rusplan.yaml.model import Model

_M = TypeVar("_M", bound=Model)
_Area = TypeVar("_Area", County, Municipality)


def translated_edition(main: Edition, translation: Translation) -> Edition:
    """Return a site's edition in another language: the same facts, in the words that there are."""
    say = _Translator(main.locale.language, translation)
    kept = _kept_words(main, translation)
    return replace(
        main,
        locale=translation.locale,
        folder=translation.language,
        main=main,
        settings=say.settings(main.settings),
        bank=say.bank(main.bank),
        directory=say.directory(main.directory),
        pages=translation.pages,
        vocabulary=translation.vocabulary or main.vocabulary,
        alarms=_alarms(main),
        menu_titles={
            each: say(SourceField(menu_title(each))) for each in main.settings.menu_titles
        },
        kept_words=kept,
    )


def _alarms(main: Edition) -> Alarms:
    """Return the alarms, to which the small words of the main edition say nothing here either."""
    neutral = dict.fromkeys((*main.alarms.neutral, *main.vocabulary.fillers))
    return main.alarms.model_copy(update={"neutral": tuple(neutral)})


def _kept_words(main: Edition, translation: Translation) -> dict[str, str]:
    """Return the language of what the translation keeps; of places there is none."""
    own, translations = main.locale.language, translation.words.translations.items()
    program = ((each, translation.locale.gettext(each)) for each in messages())
    both = [*((text.original, words) for text, words in translations), *program]
    kept = {word: own for pair in both for word in words_apart(*pair)}
    kept |= {name: own for text, words in translations for name in names(text.original, words)}
    services = (*main.bank.services, *main.directory.services.values())
    kept |= {each.name: str(each.name_language) for each in services}
    kept |= {each.title: str(each.language) for each in main.bank.resources}
    kept |= {each.name: str(each.name_language) for each in main.directory.schools}
    kept[main.settings.plan.short_name] = own
    places = {main.settings.plan.county}
    for town in main.directory.municipalities:
        places |= {town.name, *town.place_names}
    return {
        word: language
        for word, language in kept.items()
        if word not in places and language != translation.language
    }


@dataclass(frozen=True, slots=True)
class _Translator:
    own: str
    translation: Translation

    def __call__(self, field: SourceField) -> str:
        locale, original = self.translation.locale, field.text.original
        text = self.translation.words.translations.get(field.text)
        if field.is_optional:
            return Twofold.of(original, text, locale.language, locale) if text else original
        if text is None:
            return Untranslated.of(original, self.own, locale)
        return Twofold.of(text, original, self.own, locale) if field.keeps_original else text

    def settings(self, settings: Settings) -> Settings:
        words = self.translation.words.translations
        plan = self._model(settings.plan)
        texts = site_texts(settings)
        shown = {name: words.get(text, text.original) for name, text in texts.items()}
        return replace(
            settings,
            plan=plan,
            paper=settings.paper and self.translation.locale.is_printed,
            site_name=shown.get("site_name", ""),
            site_description=shown.get("site_description", ""),
        )

    def bank(self, bank: Bank) -> Bank:
        return self._model(bank)

    def directory(self, directory: Directory) -> Directory:
        """Say beside the name of each local service what kind it is, where nothing else is said."""
        county = directory.county and self._model(directory.county)
        kinds = {kind.id: kind.name for kind in county.service_types} if county else {}
        if county:
            county = self._with_kinds(county, kinds)
        towns = (self._with_kinds(self._model(each), kinds) for each in directory.municipalities)
        return replace(
            directory,
            county=county,
            municipalities=tuple(towns),
            schools=tuple(map(self._model, directory.schools)),
            contacts=tuple(map(self._model, directory.contacts)),
        )

    def _with_kinds(self, area: _Area, kinds: Mapping[str, str]) -> _Area:
        services = tuple(self._with_kind(each, kinds) for each in area.services)
        return area.model_copy(update={"services": services})

    def _with_kind(self, service: LocalService, kinds: Mapping[str, str]) -> LocalService:
        kind, locale = kinds.get(service.type, ""), self.translation.locale
        if isinstance(service.name, Twofold) or not isinstance(kind, Twofold):
            return service
        name = Twofold.of(service.name, str(kind), locale.language, locale)
        return service.model_copy(update={"name": name})

    def _model(self, model: _M) -> _M:
        return translated(model, self, language=self.translation.language, own=self.own)
