import re
from pathlib import Path

import pytest

from rusplan.preview.comment import LONGEST, State, annotations, comment, proofread_state
from tests.bank.example import BANK, PAGE, open_project, write_project
from tests.local.example import LOCAL_BANK, write_local
from tests.project.english_edition import english

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


WHOLE = f"{PAGE}\n[[heile banken]]\n"


def reviewed(tmp_path: Path, bank: str = BANK, page: str = WHOLE) -> tuple[str, str]:
    """Return the comment on a change of the example, and the annotations."""
    base = state(write_project(tmp_path / "base", page=WHOLE))
    head = state(write_project(tmp_path / "head", bank, page))
    return comment(base, head), annotations(base, head)


def test_change_is_shown_as_a_reader_meets_it(tmp_path: Path) -> None:
    said, marks = reviewed(tmp_path, BANK.replace('"116 111"', '"116 123"'))
    assert "✅ Alt er i orden." in said
    assert "**Telefonen** (`telefonen`)" in said
    before = "- 116 111 · måndag og tysdag 9–15"
    assert f"{before}\n{before.replace('- ', '+ ').replace('111', '123')}\n" in said
    assert "Heftet" not in said
    assert marks == ""


def test_nothing_changed_is_said(tmp_path: Path) -> None:
    said, _ = reviewed(tmp_path)
    assert "Ingenting ser annleis ut." in said
    assert "Ingenting å merke." in said
    assert "LIX" not in said


def test_new_entries_are_shown_whole(tmp_path: Path) -> None:
    said, _ = reviewed(tmp_path, BANK.replace("services:\n", f"services:\n{ADDED}", 1))
    assert "+ Nytt\n+ Ei teneste.\n" in said
    assert re.search(r"^\+ .*Ikkje stadfesta", said, re.MULTILINE)


CHANGED = {
    "a age limit": ("resources.yml", "maximum_age: 19", "maximum_age: 18", "+ .*13–18 år"),
    "a line of the plan": ("resources.yml", '"Heftet frå 2019"', '"Det heftet"', "Det heftet"),
    "a heading of a list": ("resources.yml", '"I planen"', '"I den planen"', "I den planen"),
    "a change": ("resources.yml", '"Lova er ny."', '"Lova er heilt ny."', "Lova er heilt ny."),
    "an urgency": ("resources.yml", '"Nokon er i fare."', '"Nokon er redd."', "Nokon er redd."),
    "a topic": ("resources.yml", 'name: "Rus"', 'name: "Rusen"', "Rusen"),
    "an address": ("resources.yml", "example.org/nettsida", "example.org/ny", "example.org/ny"),
    "a school": ("local/skolar.yml", '"22 59 13 00"', '"22 59 13 01"', "22 59 13 01"),
    "a role at school": ("local/skolar.yml", '"Kjenner deg."', '"Ser deg."', "Ser deg."),
    "a municipality": ("local/byen.yml", '"Byen"', '"Storbyen"', "Storbyen"),
    "a local service": ("local/byen.yml", '"Ring oss."', '"Kom til oss."', "Kom til oss."),
    "a kind of service": ("local/fylket.yml", '"Hjelper barn."', '"For barn."', "For barn."),
    "the text of a page": ("docs/side.md", "Avsnittet.", "Stykket.", "Stykket."),
    "the title of a page": ("docs/side.md", "title: Sida", "title: Sidene", "Sidene"),
    "the words of the search": ("search.yml", "weed", "pot", "synonyms: pot"),
    "the alarms": ("alarms.yml", "drita", "dritings", "pieces: dritings"),
    "the plan": ("mkdocs.yml", "august 2019", "mai 2020", "revised: mai 2020"),
}

URGENCY = """
urgency:
  - level: "no"
    title: "Ring no"
    points:
      - {text: "Nokon er i fare.", entry: telefonen}
"""


@pytest.mark.parametrize("case", CHANGED)
def test_whatever_changes_on_a_page_is_told_once(tmp_path: Path, case: str) -> None:
    path, old, new, seen = CHANGED[case]
    states = []
    for name in ("base", "head"):
        root = write_local(tmp_path / name, bank=LOCAL_BANK + URGENCY)
        with (root / "docs" / "side.md").open("a", encoding="utf-8") as page:
            page.write("\n[[hastegrad]]\n\n[[heile banken]]\n")
        file = root / path
        text = file.read_text(encoding="utf-8")
        assert text.count(old) >= 1
        file.write_text(text.replace(old, new) if name == "head" else text, encoding="utf-8")
        states.append(state(root))
    said = comment(*states)
    told = re.findall(rf"^\+ .*{seen.removeprefix('+ .*')}.*$", said, re.MULTILINE)
    assert told, said
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("path", "old", "new", "seen"),
    [
        ("translations/en/words.po", "A helpline.", "A line to call.", r"\+ .*A line to call\."),
        ("docs/en/side.md", "Avsnittet.", "The paragraph.", r"\+ The paragraph\."),
        ("resources.yml", "116 111", "116 123", ""),
    ],
)
def test_a_changed_translation_is_shown_before_and_after(
    tmp_path: Path, path: str, old: str, new: str, seen: str
) -> None:
    states = []
    for name in ("base", "head"):
        root = english(tmp_path / name)
        for page in ("side.md", "en/side.md"):
            with (root / "docs" / page).open("a", encoding="utf-8") as text_of_page:
                text_of_page.write("\n[[heile banken]]\n")
        file = root / path
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(old, new) if name == "head" else text, encoding="utf-8")
        states.append(state(root))
    said = comment(*states)
    assert ("`en`: " in said) == bool(seen)
    assert re.search(seen, said)


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


def test_what_cannot_be_seen_in_a_change_is_shown(tmp_path: Path) -> None:
    said, marks = reviewed(tmp_path, BANK.replace("Ei teneste å ringe.", "Ei\u200b teneste."))
    assert "⟨U+200B⟩" in re.sub(r"\\(.)", r"\1", said)
    assert "⟨U+200B⟩" in marks
