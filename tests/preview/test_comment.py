import re
from pathlib import Path

import pytest

from rusplan.preview.comment import LONGEST, State, annotations, comment, proofread_state
from tests.bank.example import BANK, PAGE, open_project, write_project

ADDED = """\
  - id: nytt
    name: "Nytt"
    description: "Ei teneste."
    status: unconfirmed
    audience: [elev]
    topics: [rus]
    sources: ["https://example.org"]
"""


def state(root: Path) -> State:
    """Return a project as it is read, without the time it takes to proofread it."""
    return State(open_project(root), [])


def reviewed(tmp_path: Path, bank: str = BANK, page: str = PAGE) -> tuple[str, str]:
    """Return the comment on a change of the example, and the annotations."""
    base = state(write_project(tmp_path / "base"))
    head = state(write_project(tmp_path / "head", bank, page))
    return comment(base, head), annotations(head)


def test_change_is_shown_as_a_reader_meets_it(tmp_path: Path) -> None:
    said, marks = reviewed(tmp_path, BANK.replace('"116 111"', '"116 123"'))
    assert "✅ Alt er i orden." in said
    assert "**Telefonen** (`telefonen`)" in said
    before = "- Telefon 116 111, måndag og tysdag 9–15, heilagdagar er ikkje oppgitt"
    assert f"{before}\n{before.replace('- T', '+ T').replace('111', '123')}\n" in said
    assert "Heftet" not in said
    assert marks == ""


def test_nothing_changed_is_said(tmp_path: Path) -> None:
    said, _ = reviewed(tmp_path)
    assert "Ingen oppføringar ser annleis ut." in said
    assert "Ingenting å merke." in said
    assert "LIX" not in said


def test_new_and_removed_entries_are_shown_whole(tmp_path: Path) -> None:
    extra = BANK.replace("services:\n", f"services:\n{ADDED}", 1)
    said, _ = reviewed(tmp_path, extra)
    assert "+ Nytt\n+ Ei teneste.\n+ For elev\n+ Ikkje stadfesta\n```" in said


def test_faults_say_where_what_and_what_to_write(tmp_path: Path) -> None:
    said, marks = reviewed(tmp_path, BANK.replace('"116 111"', '"12"'))
    plain = re.sub(r"\\(.)", r"\1", said)
    assert "❌ Dette må rettast" in said
    assert "**`resources.yml:12:17`** `number`: Dette er ikkje eit gyldig norsk" in plain
    assert "→ Skriv alle siffera" in plain
    assert marks.startswith("::error file=resources.yml,line=12,col=17::number: Dette er ikkje")


def test_new_language_faults_and_readability_are_said(tmp_path: Path) -> None:
    base = write_project(tmp_path / "base")
    head = write_project(tmp_path / "head", BANK, PAGE.replace("Avsnittet.", "Dette er ikke alt."))
    said = comment(*(proofread_state(open_project(root)) for root in (base, head)))
    plain = re.sub(r"\\(.)", r"\1", said)
    assert "«ikke» er bokmål. → Skriv «ikkje»." in plain
    assert "| side.md | " in plain


HOSTILE = "x\\n::error::y ``` </code><script>@everyone](https://evil.example) %0A"


@pytest.mark.parametrize("value", ['"Telefonen"', '"Ei teneste å ringe."'])
def test_text_of_the_change_is_shown_and_never_obeyed(tmp_path: Path, value: str) -> None:
    said, _ = reviewed(tmp_path, BANK.replace(value, f'"{HOSTILE}"'))
    outside = re.sub(r"(`{3,})diff\n.*?\n\1(?!`)", "", said, flags=re.DOTALL)
    outside = re.sub(r"\\.", "", outside)
    for sign in ("<script", "@everyone", "](", "```"):
        assert sign not in outside


def test_text_of_the_change_cannot_give_github_a_command(tmp_path: Path) -> None:
    _, marks = reviewed(tmp_path, BANK.replace("kind: lov", f'kind: "{HOSTILE}"'))
    assert marks.count("\n") == len(re.findall(r"^::(?:error|warning) file=", marks, re.MULTILINE))
    assert "%250A" in marks


def test_comment_is_never_too_long_for_github(tmp_path: Path) -> None:
    said, _ = reviewed(tmp_path, BANK.replace('"Ei side å lese."', f'"{"lang " * 30_000}"'))
    assert len(said) < LONGEST + 100
