"""The bank as open data: JSON with its schema, and CSV for spreadsheets."""

import csv
import io
import json

import pydantic_core

from rusplan.bank.bank import Bank
from rusplan.bank.resource import Resource
from rusplan.bank.service import Service
from rusplan.bank.taxonomy import with_terms

_COLUMNS = (
    "id",
    "kind",
    "name",
    "publisher",
    "language",
    "type",
    "audience",
    "topics",
    "description",
    "status",
    "url",
    "phone",
    "plan_url",
    "replacement",
    "assured_date",
    "sources",
    "login",
    "file",
)

_BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel reads æ, ø and å as two signs each."""


def files(bank: Bank) -> dict[str, str]:
    """Return the name and content of every file of open data."""
    return {
        "ressursbank.json": to_json(bank, "ressursbank.schema.json"),
        "ressursbank.schema.json": json_schema(bank),
        "ressursbank.csv": _BYTE_ORDER_MARK + to_csv(bank),
    }


def to_json(bank: Bank, schema_address: str) -> str:
    """Return the bank as JSON. What is not known is left out."""
    data = {"$schema": schema_address, **bank.model_dump(mode="json", exclude_none=True)}
    return pydantic_core.to_json(data, indent=2).decode() + "\n"


def json_schema(bank: Bank) -> str:
    """Return the JSON Schema (2020-12) of the exported bank, from its models and terms."""
    schema = with_terms(Bank.model_json_schema(), bank.taxonomy)
    schema["properties"]["$schema"] = {"type": "string", "description": "Adressa til skjemaet."}
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def to_csv(bank: Bank) -> str:
    """Return one row an entry (RFC 4180). Lists within a cell are separated by `|`.

    A cell that a spreadsheet would run as a formula gets an apostrophe in front.
    """
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS)
    writer.writeheader()
    for entry in bank.entries.values():
        row = _service_row(entry) if isinstance(entry, Service) else _resource_row(entry)
        writer.writerow({key: _cell(value) for key, value in row.items()})
    return text.getvalue()


def _service_row(service: Service) -> dict[str, object]:
    return {
        **_shared(service),
        "kind": "service",
        "language": service.languages,
        "type": [channel.kind for channel in service.channels],
        "phone": [channel.number for channel in service.channels if channel.number],
    }


def _resource_row(resource: Resource) -> dict[str, object]:
    return {
        **_shared(resource),
        "kind": "resource",
        "language": resource.language,
        "type": resource.type,
        "phone": resource.plan_phone,
        "plan_url": resource.plan_url,
        "replacement": resource.replacement,
        "file": resource.file,
    }


def _shared(entry: Service | Resource) -> dict[str, object]:
    names = (
        "id",
        "name",
        "publisher",
        "audience",
        "topics",
        "description",
        "status",
        "url",
        "assured_date",
        "sources",
        "login",
    )
    return {name: getattr(entry, name) for name in names}


def _cell(value: object) -> str:
    if value is None:
        return ""
    text = "|".join(map(str, value)) if isinstance(value, (tuple, list)) else str(value)
    return f"'{text}" if text[:1] in set("=+-@\t\r") else text
