"""What editors do on an ordinary day, and what `check` says: right edits pass, wrong are told.

The project is the small example; the edits are those that people made of a real one.
"""

from pathlib import Path

import pytest

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.example import VOCABULARY, open_project
from tests.local.example import COUNTY, ISLAND, LOCAL_BANK, LOCAL_PAGE, SCHOOLS, TOWN, write_local

BANK, PAGE, TOWN_FILE, SCHOOL_FILE = (
    "resources.yml", "docs/side.md", "local/byen.yml", "local/skolar.yml",
)  # fmt: skip
TEXTS = {
    BANK: LOCAL_BANK, PAGE: LOCAL_PAGE, TOWN_FILE: TOWN, SCHOOL_FILE: SCHOOLS,
    "local/oya.yml": ISLAND, "local/fylket.yml": COUNTY, "search.yml": VOCABULARY,
}  # fmt: skip

NAME = '    name: "Telefonen"\n'
NUMBER = '        number: "116 111"\n'
HOURS = ('          - byday: [MO, TU]\n            opens_at: "09:00"\n'
         '            closes_at: "15:00"\n')  # fmt: skip
URL = '    url: "https://example.org/nettsida"\n'
STATUS = f"    status: current\n{URL}"
SERVICES = "services:\n  - id: telefonen\n"
NEW = """services:
  - id: ny
    name: "Ny"
    description: "Ei ny teneste."
    status: {status}
{channels}    audience: [elev]
    topics: [rus]
    assured_date: 2026-10-08
    sources: ["https://example.org/ny"]
  - id: telefonen
"""
SMS = '    channels:\n      - {kind: sms, number: "2002", assured_date: 2026-10-08}\n'


def hours(*rows: str, more: str = "") -> str:
    return "".join(f"          - {{{row}}}\n" for row in rows) + more


RIGHT: dict[str, tuple[str, str, str]] = {
    "a new number": (BANK, NUMBER, '        number: "22 34 12 34"\n'),
    "a number with hard spaces": (BANK, NUMBER, '        number: "22\u00a034\u00a012\u00a034"\n'),
    "a number with +47": (BANK, NUMBER, '        number: "+47 22 34 12 34"\n'),
    "a number without quotes": (BANK, NUMBER, "        number: 22341234\n"),
    "a long name with colon and quotes": (BANK, NAME, "    name: 'Telefonen: \"snakk\" – råd'\n"),
    "a comment after a value": (BANK, NAME, '    name: "Telefonen" # nytt namn\n'),
    "a service with SMS": (BANK, SERVICES, NEW.format(status="confirmed", channels=SMS)),
    "an unconfirmed service": (BANK, SERVICES, NEW.format(status="unconfirmed", channels="")),
    "two services share a number": (
        BANK, SERVICES, NEW.format(status="confirmed", channels=SMS.replace("sms", "phone")
                                   .replace("2002", "116 111"))),
    "over midnight": (BANK, HOURS, hours(
        'byday: [FR], opens_at: "22:00", closes_at: "24:00"',
        'byday: [SA], opens_at: "00:00", closes_at: "03:00"')),
    "closed in July": (BANK, HOURS, HOURS + "        special_hours:\n"
                       "          - {valid_from: 2027-07-01, valid_to: 2027-07-31}\n"),
    "until the summer": (BANK, HOURS, hours(
        'byday: [MO], opens_at: "09:00", closes_at: "15:00", valid_from: 2026-08-01, '
        "valid_to: 2027-06-30")),
    "even weeks": (BANK, HOURS, hours(
        'byday: [WE], opens_at: "18:00", closes_at: "21:00", weeks: even')),
    "times without quotes": (BANK, HOURS, hours("byday: [MO], opens_at: 11:00, closes_at: 14:30")),
    "a link is gone": (BANK, STATUS, '    status: gone\n    status_note: "Sida er borte."\n'),
    "a link has moved": (BANK, STATUS, STATUS.replace("current", "moved")),
    "a resource in English": (BANK, "language: nn", "language: en"),
    "a topic's name": (BANK, '    name: "Rus"\n', '    name: "Rus og anna"\n'),
    "a resource in a list": (BANK, "          - entry: heftet\n",
                             "          - entry: nettsida\n          - entry: heftet\n"),
    "a new school": (SCHOOL_FILE, "schools:\n  - id",
                     'schools:\n  - id: ny-vgs\n    name: "Ny"\n    municipality: oya\n  - id'),
    "a switchboard": (TOWN_FILE, 'name: "Byen"\n', 'name: "Byen"\nphone: "22 34 12 34"\n'),
    "an unconfirmed local service": (
        TOWN_FILE, "services:\n", "services:\n  - id: ny\n    type: barnevern\n"
        '    name: "Ny"\n    description: "Kanskje."\n    status: unconfirmed\n'
        '    service_areas: [byen]\n    sources: ["https://example.org/"]\n'),
    "a municipality gets a new name": ("local/oya.yml", '"Øya"', '"Nordøya"'),
    "Windows line ends": (BANK, "\n", "\r\n"),
    "a byte order mark": (BANK, "topics:\n", "\ufefftopics:\n"),
    "a table and a footnote": (PAGE, "# Sida\n", "# Sida\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n"
                               "Tekst[^1]\n\n[^1]: Note\n"),
    "a fold": (PAGE, "# Sida\n", '# Sida\n\n??? note "Meir"\n    Tekst.\n'),
    "a link to a heading": (PAGE, "# Sida\n", "# Sida\n\n[Sjå](#anna) og [her](side.md#anna).\n"),
}  # fmt: skip
"""Edits that must be green: the file, what stands there, and what is written instead."""

WRONG: dict[str, tuple[str, str, str, list[Code]]] = {
    "quotes inside quotes": (BANK, NAME, '    name: "Telefonen: "snakk""\n', [Code.YAML_SYNTAX]),
    "Word's quotation marks": (BANK, NAME, "    name: “Telefonen”\n", [Code.CURLY_QUOTES]),
    "a soft hyphen": (BANK, "å ringe", "å ring\u00ade", [Code.CONTROL_CHARACTER]),
    "hard spaces as indent": (BANK, NAME, "\u00a0\u00a0\u00a0\u00a0" + NAME.lstrip(),
                              [Code.YAML_SYNTAX]),
    "a zero-width space in an address": (BANK, URL, URL.replace('"\n', '\u200b"\n'),
                                         [Code.CONTROL_CHARACTER]),
    "a name cut at a sign": (BANK, NAME, "    name: Telefonen #snakk\n", [Code.CUT_TEXT]),
    "merge marks": (BANK, NUMBER, f"<<<<<<< HEAD\n{NUMBER}=======\n{NUMBER}>>>>>>> main\n",
                    [Code.YAML_SYNTAX]),
    "a dash without a space": (BANK, "  - id: telefonen\n    name", "  -id: telefonen\n    name",
                               [Code.YAML_SYNTAX]),
    "an indent too short": (BANK, NAME, NAME[1:], [Code.YAML_SYNTAX]),
    "a date in words": (BANK, "assured_date: 2026-10-08\n        source",
                        "assured_date: 8. oktober 2026\n        source", [Code.BAD_DATE]),
    "day and month swapped": (BANK, "assured_date: 2026-10-08\n        source",
                              "assured_date: 2026-24-11\n        source", [Code.BAD_DATE]),
    "days in words": (BANK, "[MO, TU]", "[måndag-fredag]", [Code.UNKNOWN_VALUE]),
    "two numbers": (BANK, NUMBER, '        number: "116 111 / 113"\n', [Code.BAD_PHONE]),
    "a digit short": (BANK, NUMBER, '        number: "22 34 12 3"\n', [Code.BAD_PHONE]),
    "a mail address": (BANK, URL, '    url: "post@example.org"\n', [Code.BAD_ADDRESS]),
    "www without https": (BANK, URL, '    url: "www.example.org"\n', [Code.BAD_ADDRESS]),
    "Outlook's wrapping": (
        BANK, URL, '    url: "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.no"'
        "\n", [Code.WRAPPED_ADDRESS]),
    "hours past midnight in one": (BANK, HOURS, hours(
        'byday: [FR], opens_at: "22:00", closes_at: "03:00"'), [Code.CLOSES_BEFORE_OPENING]),
    "an id that is renamed": (BANK, SERVICES, SERVICES.replace("telefonen", "telefon"),
                              [Code.UNDEFINED_ID]),
    "a place that is no municipality": (TOWN_FILE, "service_areas: [byen]",
                                        "service_areas: [sentrum]", [Code.UNDEFINED_ID]),
    "a marker in a sentence": (PAGE, "# Sida\n", "# Sida\n\nSjå [[liste: banken]].\n",
                               [Code.MARKER_NOT_ALONE]),
    "a marker misspelt": (PAGE, "[[endring: lova]]", "[[endrng: lova]]", [Code.UNKNOWN_MARKER]),
    "the first --- lost": (PAGE, "---\ntitle", "title", [Code.FRONT_MATTER]),
    "an excerpt's end misspelt": (PAGE, "<!-- slutt -->", "<!-- slut -->",
                                  [Code.REGION_END_MISSPELT]),
    "a wrong anchor": (PAGE, "# Sida\n", "# Sida\n\n[Sjå](side.md#annna)\n", [Code.DEAD_ANCHOR]),
    "a missing page": (PAGE, "# Sida\n", "# Sida\n\n[Sjå](borte.md)\n", [Code.DEAD_PAGE_LINK]),
    "an address of the built site": (PAGE, "# Sida\n", "# Sida\n\n[Sjå](side.html#anna)\n",
                                     [Code.DEAD_PAGE_LINK]),
    "a missing picture": (PAGE, "# Sida\n", "# Sida\n\n![Skolen](skolen.png)\n",
                          [Code.MISSING_PICTURE]),
    "a file that is not read": ("local/ny.yaml", "", "id: ny\n", [Code.STRAY_FILE]),
}  # fmt: skip
"""Mistakes, each told as what it is, once."""


def write(root: Path, file: str, old: str, new: str) -> None:
    write_local(root)
    text = TEXTS.get(file, "")
    assert old in text, old
    changed = text.replace(old, new) if old == "\n" else text.replace(old, new, 1)
    (root / file).write_bytes(changed.encode())


@pytest.mark.parametrize("name", RIGHT)
def test_a_right_edit_is_green(tmp_path: Path, name: str) -> None:
    write(tmp_path, *RIGHT[name])
    assert [each.code for each in open_project(tmp_path).errors] == []


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_edit_is_told_once(tmp_path: Path, name: str) -> None:
    *edit, codes = WRONG[name]
    write(tmp_path, *edit)
    found = open_project(tmp_path).errors
    assert [each.code for each in found] == codes
    assert all(each.position.file.as_posix() == edit[0] for each in found)
