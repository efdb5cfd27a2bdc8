"""A new field with words is translated, a name, or left as it is: somebody must have said which."""

from collections.abc import Iterator
from typing import Any, get_args

from rusplan.bank import Bank
from rusplan.bank.value import Text
from rusplan.local.county import County
from rusplan.local.municipality import Municipality
from rusplan.local.school import Schools
from rusplan.project.translation.text import NAMES, TRANSLATED
from rusplan.yaml.model import Model

PROPER_NAMES = {
    *("County.name", "Municipality.name", "Municipality.place_names"),
    *("School.name", "Resource.title"),  # a field beside it says in which language
    *("Service.login", "LocalService.login", "Resource.login"),  # Feide
}
EDITORS_ONLY = {
    *("Service.editor_note", "LocalService.editor_note", "Resource.editor_note"),
    *("Owner.name", "Period.name"),
}
TEXT = repr(Text.__metadata__[0])  # type: ignore[attr-defined] # what makes a string such a text


def types_in(annotation: Any) -> Iterator[Any]:
    yield annotation
    for each in (*get_args(annotation), *filter(None, [getattr(annotation, "__value__", None)])):
        yield from types_in(each)


def models_in(model: type[Model]) -> Iterator[type[Model]]:
    yield model
    for field in model.model_fields.values():
        for each in types_in(field.annotation):
            if isinstance(each, type) and issubclass(each, Model):
                yield from models_in(each)


def test_every_text_that_readers_meet_is_translated_or_said_to_stay() -> None:
    models = {each for file in (Bank, County, Municipality, Schools) for each in models_in(file)}
    left = {
        f"{model.__name__}.{name}"
        for model in models
        for name, field in model.model_fields.items()
        if TEXT in f"{field.annotation!r}{field.metadata!r}"
        and name not in (*TRANSLATED.get(model, ()), *NAMES.get(model, ()))
    }
    assert left == PROPER_NAMES | EDITORS_ONLY
