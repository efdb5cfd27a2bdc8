import csv
import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from rusplan.bank import Bank
from rusplan.open_data.export import files
from tests.bank.example import BANK, example_bank


def rows(bank: Bank) -> dict[str, dict[str, str]]:
    """Return the rows of the CSV by id, as a spreadsheet reads them."""
    text = files(bank)["ressursbank.csv"].encode().decode("utf-8-sig")
    return {row["id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


def test_json_is_valid_by_the_schema_it_names(tmp_path: Path) -> None:
    exported = files(example_bank(tmp_path))
    data = json.loads(exported["ressursbank.json"])
    schema = json.loads(exported[data["$schema"]])
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(data)) == []


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("services", 0, "status"), "maybe"),
        (("services", 0, "minimum_age"), 121),
        (("services", 0, "audience"), []),
        (("lists", 0, "groups"), []),
        (("resources", 0, "farge"), "x"),
    ],
)
def test_schema_refuses_what_the_models_refuse(
    tmp_path: Path, path: tuple[str, int, str], wrong: object
) -> None:
    exported = files(example_bank(tmp_path))
    data = json.loads(exported["ressursbank.json"])
    data[path[0]][path[1]][path[2]] = wrong
    validator = Draft202012Validator(json.loads(exported["ressursbank.schema.json"]))
    assert [list(error.path)[:2] for error in validator.iter_errors(data)] == [list(path[:2])]


def test_json_keeps_everything_that_is_known_and_nothing_else(tmp_path: Path) -> None:
    bank = example_bank(tmp_path)
    data = json.loads(files(bank)["ressursbank.json"])
    del data["$schema"]
    assert Bank.model_validate(data) == bank
    assert "null" not in files(bank)["ressursbank.json"]


def test_every_field_is_described_in_the_schema(tmp_path: Path) -> None:
    schema = json.loads(files(example_bank(tmp_path))["ressursbank.schema.json"])
    models = [schema, *schema["$defs"].values()]
    fields = [field for model in models for field in model.get("properties", {}).items()]
    assert len(fields) > 60
    assert [name for name, field in fields if not field.get("description")] == []


def test_csv_has_a_row_for_every_entry(tmp_path: Path) -> None:
    found = rows(example_bank(tmp_path))
    assert list(found) == ["telefonen", "heftet", "nettsida"]
    assert found["telefonen"] == {
        "id": "telefonen",
        "kind": "service",
        "name": "Telefonen",
        "publisher": "",
        "language": "",
        "type": "phone|chat",
        "audience": "elev",
        "topics": "rus",
        "description": "Ei teneste å ringe.",
        "status": "confirmed",
        "url": "",
        "phone": "116 111",
        "plan_url": "",
        "replacement": "",
        "assured_date": "2026-10-08",
        "sources": "https://example.org/telefonen",
        "login": "",
        "file": "",
    }
    assert found["heftet"]["plan_url"] == "https://example.org/2019"
    assert found["nettsida"]["audience"] == "elev|tilsett"


def test_spreadsheet_is_told_that_the_csv_is_utf8(tmp_path: Path) -> None:
    assert files(example_bank(tmp_path))["ressursbank.csv"].startswith("\ufeffid,")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK('x')"])
def test_cell_is_not_run_as_a_formula(tmp_path: Path, text: str) -> None:
    bank = example_bank(tmp_path, BANK.replace('"Heftet"', f'"{text}"'))
    assert rows(bank)["heftet"]["name"] == f"'{text}"


@pytest.mark.parametrize(
    "text", ['sa \\"hei\\", og gjekk', "a;b,c", "to\\nliner", "æøå 🧡", "a | b"]
)
def test_text_comes_out_of_the_csv_as_it_was(tmp_path: Path, text: str) -> None:
    bank = example_bank(tmp_path, BANK.replace('"Heftet"', f'"{text}"'))
    assert rows(bank)["heftet"]["name"] == bank.resources[0].title
