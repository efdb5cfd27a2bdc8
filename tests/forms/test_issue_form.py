import shutil
from pathlib import Path

import yaml

from rusplan.forms.issue_form import RESOURCE_FORM, is_behind, write_choices
from tests.bank.example import open_project, write_project
from tests.programs import PROJECT


def options(form: Path) -> dict[str, list[str]]:
    body = yaml.safe_load(form.read_text(encoding="utf-8"))["body"]
    asked = [each["attributes"] for each in body]
    return {each["label"]: each["options"] for each in asked if "options" in each}


def test_the_form_offers_what_this_bank_has_and_is_else_as_it_was(tmp_path: Path) -> None:
    write_project(tmp_path)
    form = tmp_path / RESOURCE_FORM
    form.parent.mkdir(parents=True)
    shutil.copy(PROJECT / RESOURCE_FORM, form)
    before = form.read_text(encoding="utf-8").splitlines()
    assert is_behind(open_project(tmp_path))
    assert write_choices(open_project(tmp_path)) == [RESOURCE_FORM]
    assert not is_behind(open_project(tmp_path))
    assert options(form)["Emne"] == ["Rus"]
    assert options(form)["Kva liste skal det stå i?"] == ["hjelp", "banken"]
    after = form.read_text(encoding="utf-8").splitlines()
    kept = [line for line in before if not line.startswith("        - ")]
    assert [line for line in after if not line.startswith("        - ")] == kept


def test_without_a_form_nothing_is_written(tmp_path: Path) -> None:
    assert write_choices(open_project(write_project(tmp_path))) == []
    assert not (tmp_path / RESOURCE_FORM).exists()
