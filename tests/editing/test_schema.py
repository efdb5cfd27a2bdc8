import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from rusplan.__main__ import main
from rusplan.bank.bank import Bank
from rusplan.editing.schema import SCHEMAS, editor_schema
from tests.bank.example import BANK
from tests.programs import PROJECT

SCHEMA = json.loads(editor_schema(Bank))


class _TextDates(yaml.SafeLoader):
    """Reads dates as text, as the YAML 1.2 of editors' programs does."""


_TextDates.yaml_implicit_resolvers = {
    sign: [each for each in found if each[0] != "tag:yaml.org,2002:timestamp"]
    for sign, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def faults(text: str) -> list[str]:
    data = yaml.load(text, _TextDates)  # noqa: S506 - a safe loader
    return [error.json_path for error in Draft202012Validator(SCHEMA).iter_errors(data)]


def models() -> list[dict[str, Any]]:
    return [SCHEMA, *SCHEMA["$defs"].values()]


def test_committed_schemas_are_those_of_the_models() -> None:
    for path, model in SCHEMAS.items():
        committed = (PROJECT / path).read_text(encoding="utf-8")
        assert committed == editor_schema(model), f"{path}: run «python -m rusplan schema»"


def test_command_writes_every_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["schema"]) == 0
    written = {file.relative_to(tmp_path) for file in tmp_path.rglob("*") if file.is_file()}
    assert written == set(SCHEMAS)


def test_file_and_editor_settings_lead_to_the_schema() -> None:
    first_line = (PROJECT / "resources.yml").read_text(encoding="utf-8").split("\n")[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first_line)
    assert named
    assert Path(named[1]) in SCHEMAS
    settings = json.loads((PROJECT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert {Path(each) for each in settings["yaml.schemas"]} == set(SCHEMAS)
    for file in settings["yaml.schemas"].values():
        assert list(PROJECT.glob(file.lstrip("/")))


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


@pytest.mark.parametrize("text", [BANK, (PROJECT / "resources.yml").read_text(encoding="utf-8")])
def test_sound_bank_is_sound_by_the_schema(text: str) -> None:
    assert faults(text) == []


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
