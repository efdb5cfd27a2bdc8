"""What a person calls the thing a form is about, and what is then changed."""

import json
import re
from pathlib import Path

import pytest

from rusplan.forms import messages
from rusplan.forms.run import run_form
from rusplan.yaml.reading import read_document
from tests.bank.example import TODAY, open_project
from tests.forms.test_forms import HOSTILE, check_safe, filled
from tests.local.example import LOCAL_BANK, write_local

ANSWERS = {
    messages.SERVICE: "Telefonen",
    messages.OLD_NUMBER: "",
    messages.NEW_NUMBER: "tlf. 23 45 67 89",
    messages.HOURS: "",
    messages.SOURCE: "www.example.org/ny",
    messages.CHECKED: "i dag",
}


CALL = {
    messages.TOWN: "Øya",
    messages.KIND: "Barnevernstenesta",
    messages.NAME: "Barnevernet på Øya",
    messages.NUMBER: "tlf. 23 45 67 89",
    messages.ANSWERED: "Hverdager 9-15, stengt helligdager",
    messages.PAGE: "oya.no",
    messages.ASKED: "24. november",
    messages.NOTE: "",
}
ENDING = {
    messages.PLACE: "Byen vgs",
    messages.LAST_DAY: "31. juli 2027",
    messages.SUCCESSORS: "",
    messages.ANNOUNCED: "www.example.org/slutt",
    messages.READ_ON: "i dag",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_local(tmp_path)


def said(project: Path, **answers: str) -> str:
    return of_form(project, ANSWERS, **answers)


def of_form(project: Path, form: dict[str, str], **answers: str) -> str:
    filled = form | {getattr(messages, name): text for name, text in answers.items()}
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


def test_a_service_is_known_by_a_part_of_its_name_that_is_not_in_its_id(tmp_path: Path) -> None:
    project = write_local(tmp_path, bank=LOCAL_BANK.replace('"Telefonen"', '"Snakk saman i kveld"'))
    text = said(project, SERVICE="snakk saman", OLD_NUMBER="")
    assert text.startswith("Endring av telefonen")


def test_how_the_answers_were_read_stands_in_the_proposal(project: Path) -> None:
    text = said(project, SERVICE="TELEFON", OLD_NUMBER="+47 116111", HOURS="Man-ons 08:00–15:30")
    assert "Opningstida har vi lese slik: måndag–onsdag 8–15.30." in text
    assert "Nummeret har vi lese slik: 23 45 67 89." in text
    assert "Adressa har vi lese slik: https://www.example.org/ny" in text
    assert "Dagen har vi lese slik: 24. november 2026." in text
    assert "«TELEFON» har vi lese som «Telefonen»." in text


def test_days_with_other_hours_are_written_and_shown(project: Path) -> None:
    text = said(project, NEW_NUMBER="", HOURS="man-fre 9-15, stengt i juli", OLD_NUMBER="116 111",
                SERVICE="Telefonen")  # fmt: skip
    assert "lese slik: måndag–fredag 9–15; Stengt 1. juli 2027–31. juli 2027." in text
    (closed,) = open_project(project).edition().bank.services[0].channels[0].special_hours
    assert (str(closed.valid_from), closed.opens_at) == ("2027-07-01", None)


def test_hours_of_a_school_have_no_place(project: Path) -> None:
    assert messages.NO_HOURS in said(project, SERVICE="Byen", HOURS="mandag 9-15")


def test_a_new_number_that_stands_there_already_says_which_channel_has_new_hours(
    project: Path,
) -> None:
    text = said(project, NEW_NUMBER="116111", HOURS="mandag-fredag 8-16")
    assert text.startswith("Endring av telefonen")
    assert "116 111" not in "".join(re.findall(r"^[+-].*number.*$", text, re.MULTILINE))


def test_an_answer_on_the_telephone_becomes_a_service(project: Path) -> None:
    text = of_form(project, CALL)
    assert text.startswith("Svar frå oya")
    assert "«Barnevernet på Øya» blir ei ny oppføring i Øya." in text
    (service,) = open_project(project).edition().directory.municipalities_by_id["oya"].services
    assert service.channels[0].number == "23 45 67 89"
    assert service.channels[0].holidays == "closed"


def test_an_answer_confirms_the_service_that_is_there(project: Path) -> None:
    text = of_form(project, CALL, TOWN="Byen", NAME="", NUMBER="22 59 13 00", NOTE="Ring først.")
    assert text.startswith("Svar frå byen")
    assert "Svaret er skrive inn i «Barnevernet i Byen», som står der alt." in text
    service = open_project(project).edition().directory.services["barnevern-byen"]
    assert (service.channels[0].number, service.note) == ("22 59 13 00", "Ring først.")
    assert service.name == "Barnevernet i Byen"


def test_an_answer_of_the_municipality_gives_its_switchboard(project: Path) -> None:
    answers = {"KIND": messages.SWITCHBOARD, "NAME": "", "ANSWERED": ""}
    assert of_form(project, CALL, **answers).startswith("Svar frå oya")
    town = open_project(project).edition().directory.municipalities_by_id["oya"]
    assert (town.phone, town.url) == ("23 45 67 89", "https://oya.no")


def test_a_place_that_ends_says_when_and_what_takes_over(project: Path) -> None:
    assert of_form(project, ENDING).startswith("Slutt for byen-vgs")
    assert of_form(project, ENDING, PLACE="Øya kommune", SUCCESSORS="Byen").startswith(
        "Slutt for oya"
    )
    directory = open_project(project).edition().directory
    assert str(directory.schools[0].end_date) == "2027-07-31"
    assert directory.municipalities_by_id["oya"].successors == ("byen",)


@pytest.mark.parametrize(
    ("form", "answers", "fault"),
    [
        (CALL, {"NAME": ""}, "Skriv kva tenesta heiter i «Kva heiter tenesta?»"),
        (CALL, {"TOWN": "Byan"}, "«Kva kommune gjeld det?»: «Byan» er ikkje eit av vala"),
        (CALL, {"ANSWERED": "etter avtale"}, "er ikkje ei tid"),
        (CALL, {"NUMBER": ""}, "Opningstida treng eit nummer"),
        (CALL, {"KIND": messages.SWITCHBOARD}, "har ikkje plass til «Hverdager 9-15"),
        (ENDING, {"LAST_DAY": "31. juli"}, "skriv året òg"),
        (ENDING, {"LAST_DAY": "til sommaren"}, "er ikkje ein dag vi kan lese"),
        (ENDING, {"PLACE": "Barnevernet i Byen"}, "Vi finn ingenting som heiter"),
        (ENDING, {"SUCCESSORS": "Byen skole"}, "kan ikkje ta over for seg sjølv"),
    ],
)
def test_what_cannot_be_used_is_said(
    project: Path, form: dict[str, str], answers: dict[str, str], fault: str
) -> None:
    before = [file.read_text() for file in sorted(project.glob("local/*"))]
    text = of_form(project, form, **answers)
    assert text.startswith("\n")
    assert fault in text
    assert [file.read_text() for file in sorted(project.glob("local/*"))] == before


@pytest.mark.parametrize(("form", "name"), [(f, n) for f in (CALL, ENDING) for n in f])
def test_hostile_text_is_text_or_refused(project: Path, form: dict[str, str], name: str) -> None:
    answers = form | {name: " ".join(HOSTILE)}
    body = "\n\n".join(f"### {label}\n\n{said}" for label, said in answers.items())
    check_safe(project, filled(project, body), LOCAL_BANK)
