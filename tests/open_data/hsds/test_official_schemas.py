"""The real bank's directory by the schemas that Open Referral compiles (HSDS 3.0)."""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rusplan.build_day import build_day
from rusplan.open_data.hsds import to_json
from rusplan.project import Project
from tests.programs import PROJECT

Record = dict[str, Any]


@cache
def services() -> list[Record]:
    site = Project.open(PROJECT, build_day()).edition()
    records: list[Record] = json.loads(to_json(site.bank, site.directory, build_day(), site.locale))
    return records


def organizations() -> list[Record]:
    return [service["organization"] for service in services() if "organization" in service]


def services_at_locations() -> list[Record]:
    return [each for service in services() for each in service.get("service_at_locations", [])]


def faults(schema: str, records: list[Record]) -> list[str]:
    file = Path(os.environ["HSDS_SCHEMAS"]) / f"{schema}.json"
    validator = Draft202012Validator(
        json.loads(file.read_text(encoding="utf-8")),
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    return [
        f"{each.json_path}: {each.message}" for r in records for each in validator.iter_errors(r)
    ]


def test_services_are_valid() -> None:
    assert len(services()) > 50
    assert faults("service", services()) == []
    assert faults("service_list", services()) == []


def test_organizations_are_valid() -> None:
    assert organizations()
    assert faults("organization", organizations()) == []


def test_services_at_locations_are_valid() -> None:
    assert services_at_locations()
    assert faults("service_at_location", services_at_locations()) == []


def test_local_services_have_areas_and_whole_addresses() -> None:
    assert any("service_areas" in service for service in services())
    locations = [each["location"] for each in services_at_locations()]
    assert [each for each in locations if "addresses" in each]


@pytest.mark.parametrize(
    "wrong",
    [{"id": "rusinfo"}, {"url": None}, {"status": "open"}, {"phones": [{"number": "113"}]}],
    ids=lambda wrong: next(iter(wrong)),
)
def test_the_schema_would_find(wrong: Record) -> None:
    assert len(faults("service", [services()[0] | wrong])) == 1


def test_every_field_is_one_that_the_schema_has() -> None:
    file = Path(os.environ["HSDS_SCHEMAS"]) / "service.json"
    assert unknown(services(), json.loads(file.read_text(encoding="utf-8"))) == set()


def unknown(value: Any, schema: Record) -> set[str]:
    """Return the names in a record that its schema does not have: HSDS lets them pass."""
    if isinstance(value, list):
        inner = schema.get("items", schema)
        return set().union(*(unknown(each, inner) for each in value))
    if not isinstance(value, dict):
        return set()
    known = schema["properties"]
    found = set(value) - set(known)
    return found.union(*(unknown(value[key], known[key]) for key in value if key in known))
