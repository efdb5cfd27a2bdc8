"""What an editor did, seen from what a model finds: one fault may break several fields."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, get_args

from rusplan.problems.problem import Location, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.yaml.document import Document
from rusplan.yaml.model import Model

Located = tuple[Location, Problem]
"""A problem, with the location of what it is about."""

_ITEM = 2
"""Steps to an entry from the root: the section, and the number in it."""


def faults(document: Document, model: type[Model], found: list[Located]) -> list[Problem]:
    """Return the problems that a model found, each fault of the editor's once.

    An entry in the wrong section lacks that section's fields and has others: it is told as what it
    is. So is a field with a misspelt name, which is both unknown and missing, and one that belongs
    to a part inside the entry or around it.
    """
    misplaced = dict(_misplaced(document, model, found))
    rest = [each for each in found if each[0][:_ITEM] not in misplaced]
    return [*misplaced.values(), *_named_once(model, rest)]


def _misplaced(
    document: Document, model: type[Model], found: list[Located]
) -> Iterator[tuple[Location, Problem]]:
    sections = {
        name: set(inner.model_fields)
        for name, field in model.model_fields.items()
        if (inner := model_inside(field.annotation))
    }
    codes = defaultdict(set)
    for location, problem in found:
        if len(location) == _ITEM + 1 and isinstance(location[1], int):
            codes[location[:_ITEM]].add(problem.code)
    for item, here in codes.items():
        if not {ProblemCode.UNKNOWN_KEY, ProblemCode.MISSING_FIELD} <= here:
            continue
        keys = {at[_ITEM] for at in document.key_places if at[:_ITEM] == item and len(at) > _ITEM}
        known = {name: len(keys & fields) for name, fields in sections.items()}
        own, most = known[str(item[0])], max(known.values())
        if own < most:
            homes = ", ".join(f"«{name}»" for name, count in known.items() if count == most)
            details = {"section": str(item[0]), "homes": homes}
            place, entry = document.position(item), document.text((*item, "id"))
            yield item, Problem(ProblemCode.MISPLACED_ENTRY, place, "", entry, details)


def _named_once(model: type[Model], found: list[Located]) -> Iterator[Problem]:
    meant = _misspelt(found)
    for location, problem in found:
        parent, name = location[:-1], problem.field
        if problem.code is ProblemCode.MISSING_FIELD and (parent, name) in meant.values():
            continue
        if problem.code is ProblemCode.UNKNOWN_KEY:
            _, right = meant.get((parent, name), (parent, ""))
            suggestion = f"Meinte du «{right}»? Det feltet manglar." if right else ""
            suggestion = suggestion or _belongs(model, parent, name)
            if suggestion:
                yield replace(problem, details=problem.details | {"suggestion": suggestion})
                continue
        yield problem


def _misspelt(found: list[Located]) -> dict[tuple[Location, str], tuple[Location, str]]:
    """Return the field that is missing for each unknown one that is likely it, beside it."""
    missing, unknown = defaultdict(list), defaultdict(list)
    for location, problem in found:
        if problem.code is ProblemCode.MISSING_FIELD:
            missing[location[:-1]].append(problem.field)
        elif problem.code is ProblemCode.UNKNOWN_KEY:
            unknown[location[:-1]].append(problem.field)
    pairs = (
        (parent, name, _meant(name, missing[parent], alone=len(names) == 1))
        for parent, names in unknown.items()
        for name in names
    )
    return {(parent, name): (parent, near) for parent, name, near in pairs if near}


def _meant(name: str, missing: list[str], *, alone: bool) -> str:
    if alone and len(missing) == 1:
        return missing[0]
    return next((each for each in missing if "Meinte" in suggest(name, [each])), "")


def _belongs(model: type[Model], parent: Location, name: str) -> str:
    """Return where a field belongs that stands too far in or out; empty where nowhere near."""
    for field_name, field in model_at(model, parent).model_fields.items():
        inner = model_inside(field.annotation)
        if inner and name in inner.model_fields:
            return f"«{name}» høyrer heime under «{field_name}»: sjå på innrykket."
    for depth in range(len(parent) - 1, 0, -1):
        if name in model_at(model, parent[:depth]).model_fields and depth > 1:
            return f"«{name}» høyrer til lenger ute: sjå på innrykket."
    return ""


def model_at(model: type[Model], location: Location) -> type[Model]:
    """Return the model that describes the mapping at a location."""
    for step in location:
        if isinstance(step, str) and step in model.model_fields:
            model = model_inside(model.model_fields[step].annotation) or model
    return model


def model_inside(annotation: Any) -> type[Model] | None:
    """Return the model that a field's type is made of; `None` where it is of plain values."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next(filter(None, map(model_inside, get_args(annotation))), None)
