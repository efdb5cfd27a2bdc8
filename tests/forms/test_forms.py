import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rusplan.forms import messages
from rusplan.forms.answer import read_answers
from rusplan.forms.run import Outcome, run_form
from tests.bank.example import BANK, HELP_LIST, PAGE, open_project, read_project, write_project
from tests.programs import PROJECT

FORMS = PROJECT / ".github" / "ISSUE_TEMPLATE"
CHANGE = {
    messages.SERVICE: "Telefonen",
    messages.OLD_NUMBER: "116 111",
    messages.NEW_NUMBER: "116 123",
    messages.HOURS: "",
    messages.SOURCE: "https://example.org/ny",
    messages.CHECKED: "2026-11-20",
}
PROPOSAL = {
    messages.TITLE: "Ein ny side: om alt",
    messages.ADDRESS: "https://example.org/alt",
    messages.PUBLISHER: "Utgivaren",
    messages.DESCRIPTION: "Ei side\nom alt.",
    messages.LANGUAGE: "nynorsk",
    messages.TYPE: "nettside",
    messages.AUDIENCE: "elev, føresett",
    messages.TOPIC: "Rus",
    messages.LIST: "banken",
    messages.CHECKED: "2026-11-20",
}
HOSTILE = [
    "$(touch pwned)",
    "`touch pwned`",
    "${{ secrets.GITHUB_TOKEN }}",
    '"\n      evil: true\n      x: "',
    "'; rm -rf / #",
    "<script>alert(1)</script>",
    "![x](https://evil.example/x.png) @everyone",
    "::error::x\n::set-output name=x::y",
    "```\n# x\n```",
    "*anchor &x !!python/object:os.system",
    "../../etc/passwd",
    "\x00\x1b[31m",
    "x" * 100_000,
    "Closes #1",
]


def form(answers: dict[str, str]) -> str:
    return "\n\n".join(f"### {name}\n\n{text or '_No response_'}" for name, text in answers.items())


def filled(root: Path, body: Any) -> Outcome:
    """Carry out an issue without labels: GitHub drops those that a new repository lacks."""
    event = root / "event.json"
    issue = {"number": 7, "body": body, "labels": [], "title": "${{ x }}"}
    event.write_text(json.dumps({"issue": issue}))
    return run_form(open_project(root), event)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_project(tmp_path)


def bank(root: Path) -> str:
    return (root / "resources.yml").read_text(encoding="utf-8")


def test_new_number_is_written_with_source_and_date(project: Path) -> None:
    outcome = filled(project, form(CHANGE))
    assert outcome.title == "Endring av telefonen"
    assert outcome.is_small
    assert '-        number: "116 111"\n+        number: "116 123"' in outcome.message
    assert "Closes #7" in outcome.message
    expected = BANK.replace('"116 111"', '"116 123"').replace("2026-10-08", "2026-11-20", 1)
    assert bank(project) == expected.replace(
        "https://example.org/telefonen", "https://example.org/ny", 1
    )


def test_new_hours_are_written(project: Path) -> None:
    answers = CHANGE | {
        messages.OLD_NUMBER: "",
        messages.NEW_NUMBER: "",
        messages.HOURS: "fredag 20–2",
    }
    assert filled(project, form(answers)).title
    site, _ = read_project(project)
    assert site
    openings = site.bank.services[0].channels[0].schedules
    assert [(each.opens_at, each.closes_at) for each in openings] == [
        ("20:00", "24:00"),
        ("00:00", "02:00"),
    ]


def test_new_resource_is_last_in_the_bank_and_in_its_list(project: Path) -> None:
    outcome = filled(project, form(PROPOSAL))
    assert outcome.title == "Ny ressurs: ein-ny-side-om-alt"
    assert not outcome.is_small
    site, _ = read_project(project)
    assert site
    added = site.bank.resources[-1]
    assert (added.title, added.description) == ("Ein ny side: om alt", "Ei side om alt.")
    assert [str(each) for each in added.audience] == ["elev", "foresett"]
    assert site.bank.lists_by_id["banken"].groups[-1].items[-1].entry == added.id


def test_id_that_is_taken_gets_a_number(project: Path) -> None:
    outcome = filled(project, form(PROPOSAL | {messages.TITLE: "Heftet"}))
    assert outcome.title == "Ny ressurs: heftet-2"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({messages.SERVICE: ""}, "«Kva teneste gjeld det?» er ikkje fylt ut"),
        ({messages.SERVICE: "Fax"}, "Vi finn ingenting som heiter «Fax»"),
        ({messages.SERVICE: "Telefonen til rus"}, "Meinte du ei av desse: «Telefonen»?"),
        ({messages.NEW_NUMBER: ""}, "Skriv eit nytt telefonnummer eller ei ny opningstid"),
        ({messages.NEW_NUMBER: "12"}, "er ikkje eitt norsk telefonnummer"),
        (
            {messages.NEW_NUMBER: "23 45 67 89 / 23 45 67 90"},
            "Skriv eitt her, og kvart av dei andre",
        ),
        ({messages.NEW_NUMBER: "116 111"}, "Det står slik alt"),
        ({messages.OLD_NUMBER: "113"}, "Skriv i «Nummeret som står på sida no»"),
        ({messages.HOURS: "når det passar"}, "Opningstida kan ikkje lesast"),
        ({messages.SOURCE: "javascript:alert(1)"}, "er ikkje éi nettadresse"),
        ({messages.CHECKED: "i fjor"}, "er ikkje ein dag vi kan lese"),
        ({messages.CHECKED: "2026-12-24"}, "Datoen er fram i tid"),
    ],
)
def test_answer_that_cannot_be_used_is_said(
    project: Path, answer: dict[str, str], said: str
) -> None:
    outcome = filled(project, form(CHANGE | answer))
    assert outcome.title == ""
    assert said in re.sub(r"\\(.)", r"\1", outcome.message)
    assert bank(project) == BANK


@pytest.mark.parametrize(
    "question", [messages.TITLE, messages.LIST, messages.TOPIC, messages.LANGUAGE]
)
@pytest.mark.parametrize("answer", ["", "finst ikkje"])
def test_proposal_that_lacks_something_is_refused(
    project: Path, question: str, answer: str
) -> None:
    if question == messages.TITLE and answer:
        answer = " "
    outcome = filled(project, form(PROPOSAL | {question: answer}))
    assert (outcome.title, bank(project)) == ("", BANK)
    assert question in re.sub(r"\\(.)", r"\1", outcome.message)


def test_heading_twice_is_refused(project: Path) -> None:
    body = form(CHANGE) + "\n\n" + form({messages.SERVICE: "Heftet"})
    outcome = filled(project, body)
    assert "står to gonger" in outcome.message
    assert bank(project) == BANK


@pytest.mark.parametrize(
    "body",
    [None, "", "hei", "### \n", 5, "### Kva teneste gjeld det?", "### Kva side gjeld det?\n\nx"],
)
def test_issue_that_is_no_form_is_left_alone(project: Path, body: Any) -> None:
    assert filled(project, body) == Outcome("")
    assert bank(project) == BANK


def test_form_with_headings_left_out_is_answered(project: Path) -> None:
    answers = {messages.SERVICE: "Telefonen", messages.CHECKED: "2026-11-20"}
    assert "er ikkje fylt ut" in re.sub(r"\\(.)", r"\1", filled(project, form(answers)).message)


QUESTIONS = [(each, question) for each in (CHANGE, PROPOSAL) for question in each]


@pytest.mark.parametrize(
    ("answers", "question", "text"),
    [
        (answers, question, text)
        for place, (answers, question) in enumerate(QUESTIONS)
        for text in HOSTILE[place % 3 :: 3]  # each question meets a third, and each text too
    ],
    ids=lambda each: ascii(each)[:20],
)
def test_hostile_text_is_text_or_refused(
    project: Path, answers: dict[str, str], question: str, text: str
) -> None:
    outcome = filled(project, form(answers | {question: text}))
    check_safe(project, outcome)


@given(st.text(), st.sampled_from([*PROPOSAL]))
@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_text_is_text_or_refused(tmp_path: Path, text: str, question: str) -> None:
    root = write_project(tmp_path)
    check_safe(root, filled(root, form(PROPOSAL | {question: text})))


def check_safe(root: Path, outcome: Outcome, unchanged: str = BANK) -> None:
    """The title has an id only, the file is sound, and text is said as code or escaped."""
    assert re.fullmatch(r"(Endring av|Ny ressurs:|Svar frå|Slutt for) [a-z0-9-]+|", outcome.title)
    site, _ = read_project(root)
    assert site
    outside = re.sub(r"(`{3,})diff\n.*?\n\1(?!`)", "", outcome.message, flags=re.DOTALL)
    outside = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", outside, flags=re.DOTALL)
    # GitHub looks for @name and #1 after the backslashes are gone: a comment parts them.
    outside = re.sub(r"\\(?![@#]\w).|[@#]<!-- -->", "", outside)
    for sign in ("<", "![", "](", "@", "```", "${{", "$("):
        assert sign not in outside
    assert outside.count("Closes #") == bool(outcome.title)
    if not outcome.title:
        assert bank(root) == unchanged


def questions(name: str) -> list[dict[str, Any]]:
    body = yaml.safe_load((FORMS / name).read_text(encoding="utf-8"))["body"]
    return [each["attributes"] for each in body if each["type"] != "markdown"]


def test_forms_ask_what_is_read() -> None:
    assert [each["label"] for each in questions("endring.yml")] == messages.CHANGE
    assert [each["label"] for each in questions("ressurs.yml")] == messages.PROPOSAL
    assert [each["label"] for each in questions("samtale.yml")] == messages.CALL
    assert [each["label"] for each in questions("stad.yml")] == messages.ENDING


def test_no_text_from_the_issue_is_put_into_the_workflow() -> None:
    workflow = (PROJECT / ".github" / "workflows" / "form.yml").read_text(encoding="utf-8")
    used = set(re.findall(r"\$\{\{\s*(.*?)\s*\}\}", workflow))
    assert used == {
        "github.event.issue.number",
        "github.repository",
        "github.token",
        "steps.form.outputs.answered",
    }


def test_answers_are_read_as_github_writes_them() -> None:
    body = "### A\r\n\r\n_No response_\r\n\r\n### B\r\n\r\nto\r\nliner\r\n### C er tekst\r\n"
    assert read_answers(body, ["A", "B"]) == {"A": "", "B": "to\nliner\n### C er tekst"}


PHONE = BANK[BANK.index("      - kind: phone") : BANK.index("      - kind: chat")]


@pytest.mark.parametrize(
    ("status", "title", "said"),
    [
        ("confirmed", "Endring av telefonen", '+      - kind: phone\n+        number: "116 123"'),
        ("unconfirmed", "", messages.NOT_CONFIRMED.partition("{")[0]),
    ],
)
def test_first_number_of_a_service_is_written_where_the_service_is_confirmed(
    tmp_path: Path, status: str, title: str, said: str
) -> None:
    without = BANK.replace(PHONE, "").replace("status: confirmed", f"status: {status}")
    without = without.replace(HELP_LIST, "")
    root = write_project(tmp_path, without, PAGE.replace("[[hjelp: hjelp]]", "[[heile banken]]"))
    outcome = filled(root, form(CHANGE | {messages.OLD_NUMBER: ""}))
    assert outcome.title == title
    assert said in re.sub(r"\\(.)", r"\1", outcome.message)
