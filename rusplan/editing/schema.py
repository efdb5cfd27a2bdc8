"""JSON Schemas that an editor's program completes and checks the YAML files by."""

import json
from pathlib import Path
from typing import Any

from rusplan.bank.bank import Bank
from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.resource_status import ResourceStatus
from rusplan.bank.taxonomy import OF_TAXONOMY, Terms, read_taxonomy, with_terms
from rusplan.bank.term import (
    DAY_NAMES,
    ChangeKind,
    HolidayHours,
    Weekday,
)
from rusplan.editing.field_names import FIELD, FIELD_OF, KIND
from rusplan.language import FOR_EDITORS
from rusplan.local.county import County
from rusplan.local.municipality import Municipality
from rusplan.local.school import Schools
from rusplan.project import Project
from rusplan.project.alarms import Alarms
from rusplan.project.vocabulary import Vocabulary
from rusplan.yaml.model import Model

SCHEMAS: dict[Path, type[Model]] = {
    Path("schemas/resources.schema.json"): Bank,
    Path("schemas/search.schema.json"): Vocabulary,
    Path("schemas/alarms.schema.json"): Alarms,
    Path("schemas/county.schema.json"): County,
    Path("schemas/schools.schema.json"): Schools,
    Path("schemas/municipality.schema.json"): Municipality,
}
"""Where each schema is committed, and the model it is made from."""

_TERMS = (ChangeKind, ChannelKind, HolidayHours, ResourceStatus)
_VALUES: dict[type, dict[Any, str]] = {
    **{kind: {each: each.label.format(since="planen kom") for each in kind} for kind in _TERMS},
    Weekday: DAY_NAMES,
}
"""The words shown beside each value while it is chosen."""


def write_schemas(project: Project) -> list[Path]:
    """Write every schema in a project's folder, and return their paths."""
    for path, model in SCHEMAS.items():
        file = project.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(editor_schema(model, project.documents.bank.data), encoding="utf-8")
    return list(SCHEMAS)


def editor_schema(model: type[Model], bank: Any = None) -> str:
    """Return the JSON Schema (2020-12) of a YAML file, with titles in Nynorsk.

    `bank` is the plain data of the bank, which says what terms the file may use.
    """
    taxonomy = read_taxonomy(bank)
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **with_terms(model.model_json_schema(), taxonomy),
    }
    values = {kind.__name__: named for kind, named in _VALUES.items()}
    values |= {kind: _names(taxonomy[name]) for kind, name in OF_TAXONOMY.items()}
    for name, part in [(model.__name__, schema), *schema["$defs"].items()]:
        part.pop("description", None)  # the model's docstring, for programmers
        part.pop("title", None)
        if name in KIND:
            part["title"] = KIND[name]
        if name in values and "enum" in part:
            part["enumDescriptions"] = [values[name].get(each, "") for each in part["enum"]]
        for field, about in part.get("properties", {}).items():
            about["title"] = FIELD_OF.get((name, field)) or FIELD[field]
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _names(terms: Terms) -> dict[str, str]:
    return {each: each.named(FOR_EDITORS) for each in terms.values()}
