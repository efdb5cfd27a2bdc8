"""JSON Schemas that an editor's program completes and checks the YAML files by."""

import json
from pathlib import Path
from typing import Any

from rusplan.bank.bank import Bank
from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.resource_status import ResourceStatus
from rusplan.bank.term import (
    DAY_NAMES,
    Audience,
    ChangeKind,
    HolidayHours,
    Language,
    ResourceType,
    Weekday,
)
from rusplan.editing.field_names import FIELD, KIND
from rusplan.local.county import County
from rusplan.local.municipality import Municipality
from rusplan.local.school import Schools
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

_TERMS = (
    Audience,
    ChangeKind,
    ChannelKind,
    HolidayHours,
    Language,
    ResourceStatus,
    ResourceType,
)
_VALUES: dict[type, dict[Any, str]] = {
    **{kind: {each: each.label.format(since="planen kom") for each in kind} for kind in _TERMS},
    Weekday: DAY_NAMES,
}
"""The words shown beside each value while it is chosen."""


def write_schemas(root: Path) -> list[Path]:
    """Write every schema under `root`, and return their paths."""
    for path, model in SCHEMAS.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(editor_schema(model), encoding="utf-8")
    return list(SCHEMAS)


def editor_schema(model: type[Model]) -> str:
    """Return the JSON Schema (2020-12) of a YAML file, with titles in Nynorsk."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(),
    }
    values = {kind.__name__: named for kind, named in _VALUES.items()}
    for name, part in [(model.__name__, schema), *schema["$defs"].items()]:
        part.pop("description", None)  # the model's docstring, for programmers
        part.pop("title", None)
        if name in KIND:
            part["title"] = KIND[name]
        if name in values and "enum" in part:
            part["enumDescriptions"] = [values[name].get(each, "") for each in part["enum"]]
        for field, about in part.get("properties", {}).items():
            about["title"] = FIELD[field]
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
