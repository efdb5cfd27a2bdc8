"""Facts that HSDS has no field for, as attributes named after the bank's own fields."""

from collections.abc import Iterable, Mapping
from typing import Literal

from rusplan.open_data.hsds.identity import identity
from rusplan.open_data.hsds.record import Attribute, TaxonomyTerm
from rusplan.yaml.model import Model


def attributes(
    model: type[Model],
    entity: Literal["service", "service_at_location"],
    slugs: tuple[str, ...],
    facts: Mapping[str, str | Iterable[str] | None],
) -> list[Attribute]:
    """Return one attribute for each value of each field of `model`; `None` gives none.

    `slugs` name the record of kind `entity` that the facts belong to.
    """
    return [
        Attribute(
            id=identity("attribute", entity, *slugs, field, value),
            link_id=identity(entity, *slugs),
            link_entity=entity,
            value=value,
            taxonomy_term=_term(model, field),
        )
        for field, values in facts.items()
        for value in ([values] if isinstance(values, str) else values or ())
    ]


def _term(model: type[Model], field: str) -> TaxonomyTerm:
    return TaxonomyTerm(
        id=identity("taxonomy_term", model.__name__.lower(), field),
        code=field,
        name=field.replace("_", " "),
        description=model.model_fields[field].description or field,
    )
