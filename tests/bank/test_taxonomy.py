"""A county has kinds of readers, of resources and languages of its own, without a line of code."""

import csv
import io
import json
import re
from pathlib import Path, PurePosixPath

import pytest
import yaml
from jsonschema import Draft202012Validator

from rusplan.bank import Bank
from rusplan.cli import main
from rusplan.editing.schema import editor_schema
from rusplan.forms import messages
from rusplan.forms.resource_form import choices
from rusplan.open_data.export import json_schema, to_csv, to_json
from rusplan.pages.drawing import Drawing
from rusplan.problems.messages import describe
from rusplan.project import Edition
from tests.bank.example import (
    BANK,
    example_site,
    open_project,
    with_main_pages,
    write_project,
)

OWN = """\
audiences:
  - {id: nabo, name: "nabo"}
resource_types:
  - {id: podkast, name: "podkast"}
languages:
  - id: uk
  - {id: nsl, name: "teiknspråk"}
"""
COUNTY = OWN + BANK.replace("type: nettside", "type: podkast").replace(
    "language: nn", "language: uk"
).replace("audience: [elev, tilsett]", "audience: [laerling, nabo]").replace(
    "topics: [rus]\n    minimum_age", "languages: [nsl, nn]\n    topics: [rus]\n    minimum_age"
)


@pytest.fixture
def site(tmp_path: Path) -> Edition:
    return with_main_pages(example_site(tmp_path, COUNTY))


def bank_page(site: Edition) -> str:
    return Drawing(site).pages()[PurePosixPath("ressursbank.md")].markdown


def test_title_that_is_read_from_the_right_stands_so(tmp_path: Path) -> None:
    html = bank_page(
        with_main_pages(example_site(tmp_path, BANK.replace("language: nn", "language: ar")))
    )
    assert html.count(' lang="ar" dir="rtl"') == html.count(' lang="ar"') > 0
    assert 'lang="nb" dir' not in html


def options(html: str, name: str) -> list[str]:
    (chooser,) = re.findall(rf'<select[^>]* name="{name}">(.*?)</select>', html, re.DOTALL)
    return re.findall(r"<option[^>]*>([^<]*)", chooser)


def test_entry_says_what_the_county_calls_it(site: Edition) -> None:
    html = bank_page(site)
    assert "<dd>podkast</dd>" in html
    assert "<dd>lærling og nabo</dd>" in html
    assert ">Ukrainsk.</span>" in html
    assert 'lang="uk"' in html
    assert "Òg på teiknspråk" in html


def test_filter_offers_what_some_entry_is_and_nothing_else(site: Edition) -> None:
    html = bank_page(site)
    assert options(html, "for") == ["alle", "elev", "lærling", "tilsett", "nabo"]
    assert options(html, "slag")[-2:] == ["hefte", "podkast"]
    assert "foresett" not in options(html, "for")
    assert 'data-for="laerling nabo"' in html
    assert 'data-slag="podkast"' in html


def test_form_offers_what_the_county_has(tmp_path: Path) -> None:
    offered = choices(open_project(write_project(tmp_path, COUNTY)).documents.bank)
    assert offered[messages.TYPE]["podkast"] == "podkast"
    assert offered[messages.LANGUAGE]["ukrainsk"] == "uk"
    assert offered[messages.LANGUAGE]["polsk"] == "pl"
    assert offered[messages.AUDIENCE]["lærling"] == "laerling"


def test_editors_schema_admits_it_with_words(tmp_path: Path) -> None:
    data = open_project(write_project(tmp_path, COUNTY)).documents.bank.data
    schema = json.loads(editor_schema(Bank, data))
    languages = schema["$defs"]["Language"]
    assert languages["enumDescriptions"][languages["enum"].index("uk")] == "ukrainsk"
    assert "podkast" in schema["$defs"]["ResourceType"]["enum"]
    assert "podkast" not in json.loads(editor_schema(Bank))["$defs"]["ResourceType"]["enum"]


def test_command_writes_the_schemas_of_this_county(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write_project(tmp_path, COUNTY))
    assert main(["schema"]) == 0
    for name in ("resources", "municipality"):
        text = (tmp_path / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")
        assert "nabo" in json.loads(text)["$defs"]["Audience"]["enum"]


def test_open_data_follows_and_holds_to_its_schema(site: Edition) -> None:
    data = json.loads(to_json(site.bank, "schema.json"))
    assert data["resources"][1]["type"] == "podkast"
    assert list(Draft202012Validator(json.loads(json_schema(site.bank))).iter_errors(data)) == []
    row = list(csv.DictReader(io.StringIO(to_csv(site.bank))))[2]
    assert (row["type"], row["language"], row["audience"]) == ("podkast", "uk", "laerling|nabo")


def test_rename_takes_every_use_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write_project(tmp_path, COUNTY))
    assert main(["rename", "podkast", "lydfil"]) == 0
    data = yaml.safe_load((tmp_path / "resources.yml").read_text(encoding="utf-8"))
    assert data["resource_types"][0] == {"id": "lydfil", "name": "podkast"}
    assert data["resources"][1]["type"] == "lydfil"
    assert not open_project(tmp_path).errors


@pytest.mark.parametrize(
    ("old", "new", "remedy"),
    [
        ("type: hefte", "type: hefter", "Meinte du «hefte»?"),
        ("type: hefte", "type: spel", "det nye med «id» og «name» under «resource_types»"),
        ("language: nb", "language: bokmål", "Meinte du «nb»?"),
        ("language: nb", "language: Ukrainsk", "legg til «- id: uk» under «languages»"),
        ("language: nb", "language: uk", "legg til «- id: uk» under «languages»"),
        ("language: nb", 'language: "no"', "«nn» for nynorsk eller «nb» for bokmål"),
        ("language: nb", "language: ua", "Vel eitt som finst"),
        ("audience: [tilsett]", "audience: [lærling]", "Meinte du «laerling»?"),
    ],
)
def test_wrong_one_is_told_with_what_is_meant(
    tmp_path: Path, old: str, new: str, remedy: str
) -> None:
    assert BANK.count(old) == 1
    (problem,) = open_project(write_project(tmp_path, BANK.replace(old, new))).problems
    assert remedy in describe(problem)


@pytest.mark.parametrize(
    ("new", "code"), [("{id: podkast}", "missing-field"), ("podkast", "wrong-type")]
)
def test_own_one_with_a_fault_is_the_one_fault(tmp_path: Path, new: str, code: str) -> None:
    bank = COUNTY.replace('{id: podkast, name: "podkast"}', new)
    (problem,) = open_project(write_project(tmp_path, bank)).problems
    assert problem.code == code


def test_language_of_one_country_has_a_name(tmp_path: Path) -> None:
    bank = COUNTY.replace("- id: uk", "- id: pt-br").replace("language: uk", "language: pt-br")
    html = bank_page(with_main_pages(example_site(tmp_path, bank)))
    assert "Portugisisk (Brasil)" in html
