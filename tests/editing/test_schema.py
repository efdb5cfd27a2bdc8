import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from rusplan.bank.bank import Bank
from rusplan.bank.taxonomy import OF_TAXONOMY
from rusplan.cli import main
from rusplan.editing.schema import SCHEMAS, editor_schema
from tests.bank.example import BANK
from tests.programs import PROJECT

SCHEMA = json.loads(editor_schema(Bank))
OWN = yaml.load((PROJECT / "resources.yml").read_bytes(), yaml.CSafeLoader)
"""The bank in the tree, which may have terms of its own."""


class _Yaml12(yaml.SafeLoader):
    """Reads dates and «no» as text, as the YAML 1.2 of editors' programs does."""


_Yaml12.yaml_implicit_resolvers = {
    sign: [each for each in found if each[0].rpartition(":")[2] not in {"timestamp", "bool"}]
    for sign, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def faults(text: str, schema: str = editor_schema(Bank)) -> list[str]:
    data = yaml.load(text, _Yaml12)  # noqa: S506 - a safe loader
    return [error.json_path for error in Draft202012Validator(json.loads(schema)).iter_errors(data)]


def models() -> list[dict[str, Any]]:
    schemas = [json.loads(editor_schema(model)) for model in SCHEMAS.values()]
    return [part for schema in schemas for part in [schema, *schema.get("$defs", {}).values()]]


def test_committed_schemas_are_those_of_the_models() -> None:
    for path, model in SCHEMAS.items():
        committed = (PROJECT / path).read_text(encoding="utf-8")
        made = editor_schema(model, OWN)
        assert without_terms(committed) == without_terms(made), (
            f"{path}: run «python -m rusplan schema»"
        )


def without_terms(schema: str) -> dict[str, Any]:
    """Return a schema without the terms of the bank: an editor who adds one may leave it behind.

    `check` tells, and brings no test to a stop.
    """
    read: dict[str, Any] = json.loads(schema)
    for name in OF_TAXONOMY:
        read.get("$defs", {}).pop(name, None)
    return read


def test_command_writes_every_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["schema"]) == 0
    written = {file.relative_to(tmp_path) for file in tmp_path.rglob("*") if file.is_file()}
    assert written == set(SCHEMAS)


def edited_files() -> list[Path]:
    names = ("resources.yml", "search.yml", "alarms.yml")
    return [*(PROJECT / name for name in names), *(PROJECT / "local").glob("*.yml")]


def schema_of(file: Path) -> str:
    """Return the schema of a file that editors write, from the project's folder."""
    settings = json.loads((PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    files = {file.lstrip("/"): schema for schema, file in settings["yaml.schemas"].items()}
    return str(files.get(file.relative_to(PROJECT).as_posix(), "schemas/municipality.schema.json"))


@pytest.mark.parametrize("file", edited_files(), ids=lambda file: file.name)
def test_file_is_sound_by_its_schema_and_names_no_other(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    schema = schema_of(file)
    assert faults(text, editor_schema(SCHEMAS[Path(schema)], OWN)) == []
    for named in re.findall(r"\A# yaml-language-server: \$schema=(\S+)", text):
        assert (file.parent / named).resolve() == PROJECT / schema


def test_every_field_and_kind_has_words() -> None:
    assert [model for model in models() if "enum" not in model and not model.get("title")] == []
    for model in models():
        for field in model.get("properties", {}).values():
            assert field["title"]
            assert field["description"]


def test_nothing_written_for_programmers_is_shown() -> None:
    assert [model for model in models() if "description" in model] == []


def test_values_to_choose_from_are_explained() -> None:
    days = SCHEMA["$defs"]["Weekday"]
    assert days["enumDescriptions"][days["enum"].index("TU")] == "tysdag"


def test_sound_bank_is_sound_by_the_schema() -> None:
    assert faults(BANK) == []


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ('title: "Heftet"', 'titel: "Heftet"', "$.resources[0]"),
        ("language: nb", "language: no", "$.resources[0].language"),
        ("byday: [MO, TU]", "byday: []", "$.services[0].channels[0].schedules[0].byday"),
        ("kind: lov", "kind: lovar", "$.changes[0].kind"),
    ],
)
def test_fault_is_marked_where_it_stands(old: str, new: str, path: str) -> None:
    assert path in faults(BANK.replace(old, new))
