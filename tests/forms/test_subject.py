"""What a person calls the thing a form is about, and what is then changed."""

import json
import re
from pathlib import Path

import pytest

from rusplan.forms import messages
from rusplan.forms.run import run_form
from rusplan.yaml.reading import read_document
from tests.bank.example import TODAY, open_project
from tests.local.example import write_local

ANSWERS = {
    messages.SERVICE: "Telefonen",
    messages.OLD_NUMBER: "",
    messages.NEW_NUMBER: "tlf. 23 45 67 89",
    messages.HOURS: "",
    messages.SOURCE: "www.example.org/ny",
    messages.CHECKED: "i dag",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_local(tmp_path)


def said(project: Path, **answers: str) -> str:
    filled = ANSWERS | {getattr(messages, name): text for name, text in answers.items()}
    body = "\n\n".join(f"### {name}\n\n{text or '_No response_'}" for name, text in filled.items())
    event = project / "event.json"
    event.write_text(json.dumps({"issue": {"number": 7, "labels": [], "body": body}}))
    outcome = run_form(open_project(project), event)
    return outcome.title + "\n" + re.sub(r"\\(.)", r"\1", outcome.message)


def test_the_number_of_a_school_is_changed_with_its_source(project: Path) -> None:
    assert said(project, SERVICE="Byen vgs").startswith("Endring av byen-vgs")
    school = read_document(project / "local/skolar.yml", Path()).data["schools"][0]
    assert school["phone"] == "23 45 67 89"
    assert school["assured_date"] == TODAY.isoformat()
    assert school["sources"][0] == "https://www.example.org/ny"


def test_a_municipality_gets_its_switchboard(project: Path) -> None:
    assert "Endring av byen" in said(project, SERVICE="Byen kommune")
    data = read_document(project / "local/byen.yml", Path()).data
    assert (data["phone"], data["sources"]) == ("23 45 67 89", ["https://www.example.org/ny"])


def test_how_the_answers_were_read_stands_in_the_proposal(project: Path) -> None:
    text = said(project, SERVICE="TELEFON", OLD_NUMBER="+47 116111", HOURS="Man-ons 08:00–15:30")
    assert "Opningstida har vi lese slik: måndag–onsdag 8–15.30." in text
    assert "Nummeret har vi lese slik: 23 45 67 89." in text
    assert "Adressa har vi lese slik: https://www.example.org/ny" in text
    assert "Dagen har vi lese slik: 24. november 2026." in text
    assert "«TELEFON» har vi lese som «Telefonen»." in text


def test_hours_of_a_school_have_no_place(project: Path) -> None:
    assert messages.NO_HOURS in said(project, SERVICE="Byen", HOURS="mandag 9-15")


def test_a_new_number_that_stands_there_already_says_which_channel_has_new_hours(
    project: Path,
) -> None:
    text = said(project, NEW_NUMBER="116111", HOURS="mandag-fredag 8-16")
    assert text.startswith("Endring av telefonen")
    assert "116 111" not in "".join(re.findall(r"^[+-].*number.*$", text, re.MULTILINE))
