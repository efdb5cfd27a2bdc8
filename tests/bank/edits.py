"""Bad edits of the example: what is replaced by what, and what that must be refused for."""

from dataclasses import dataclass
from pathlib import Path

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.example import ALARMS, BANK, CONFIG, PAGE, VOCABULARY, write_project

MARK = "‸"


@dataclass(frozen=True)
class Edit:
    """One bad edit: each key of `changes` stands once in the example, and becomes its value.

    `‸` marks where the problems of `codes` must be said to be, in that order; it is taken out
    before the file is written.
    """

    name: str
    changes: dict[str, str]
    codes: tuple[Code, ...]

    def write(self, root: Path) -> list[str]:
        """Write the edited project, and return `file:line:column code` for each problem."""
        texts = {
            "resources.yml": BANK,
            "docs/side.md": PAGE,
            "search.yml": VOCABULARY,
            "mkdocs.yml": CONFIG,
            "alarms.yml": ALARMS,
        }
        for old, new in self.changes.items():
            assert sum(text.count(old) for text in texts.values()) == 1, f"not once: {old!r}"
            texts = {file: text.replace(old, new) for file, text in texts.items()}
        places = [f"{file}:{place}" for file, text in texts.items() for place in _marks(text)]
        *others, alarms = (text.replace(MARK, "") for text in texts.values())
        write_project(root, *others)
        (root / "alarms.yml").write_text(alarms, encoding="utf-8")
        return [f"{place} {code}" for place, code in zip(places, self.codes, strict=True)]


def _marks(text: str) -> list[str]:
    places, before = [], ""
    for piece in text.split(MARK)[:-1]:
        before += piece
        places.append(f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}")
    return places


def _edit(name: str, changes: dict[str, str], *codes: Code) -> Edit:
    return Edit(name, changes, codes)


def _instead_of(old: str, code: Code, *new: str) -> list[Edit]:
    """Return an edit for each of `new`, all refused for the same reason at their mark."""
    return [Edit(each.replace(MARK, "")[:50], {old: each}, (code,)) for each in new]


_OWN_KINDS = "resource_types:\n  - {id: spel, name: spel}\n  - {id: ‸spel, name: spel}\n"
_START = "topics:\n  - id: rus\n"
_NAME = 'name: "Rus"'
_TITLE = 'title: "Heftet"'
_ENTRY = "          - entry: telefonen"
_PHONE = 'number: "116 111"'
_CHAT = 'url: "https://example.org/chat"'
_LAW = 'url: "https://example.org/lova"'
_DAYS = "byday: [MO, TU]"
_OPENS = 'opens_at: "09:00"'
_CLOSES = 'closes_at: "15:00"'
_HOURS = f"- {_DAYS}\n            {_OPENS}\n            {_CLOSES}\n"
_FORCE = "in_force: 2024-08-01"
_LOW = "minimum_age: 13"
_CHECKED = "maximum_age: 19\n    assured_date: 2026-10-08"
_NUMBER_CHECKED = 'assured_date: 2026-10-08\n        source: "https://example.org/telefonen"'
_OWNERS = BANK[BANK.index("owners:\n") :]
_SERVICE = "- id: telefonen"
_BOOKLET = "- id: heftet"
_SITE = "- id: nettsida"
_SITE_URL = 'url: "https://example.org/nettsida"\n    '
_SITE_CHECKED = 'assured_date: 2026-10-08\n    sources: ["https://example.org/nettsida"]'
_LIST = "- id: banken"
_WRAPPER = ".safelinks.protection.outlook.com"
_MARKER = "[[liste: banken]]"
_EXCERPT = "[[utdrag: side.md#stykket]]"

SYNTAX = [
    _edit("tab indent", {"topics:\n  - id": "topics:\n‸\t- id"}, Code.YAML_TAB),
    _edit("missing colon", {_NAME: '‸name "Rus"'}, Code.YAML_SYNTAX),
    _edit("quote not closed", {_NAME: 'name: ‸"Rus'}, Code.YAML_SYNTAX),
    _edit("merge marks", {_NAME: f"{_NAME}\n‸<<<<<<< HEAD\n    x\n=======\n>>>>>>> main"},
          Code.YAML_SYNTAX),
    _edit("colon in bare text", {_NAME: "name: Rus‸: alt"}, Code.YAML_SYNTAX),
    _edit("line indented too far", {_TITLE: f"    {_TITLE}".replace(":", "‸:")}, Code.YAML_SYNTAX),
    _edit("two documents", {"\nlists:": "\n‸---\nlists:"}, Code.YAML_SYNTAX),
    _edit("control character", {_NAME: 'name: "Rus‸\0"'}, Code.YAML_SYNTAX),
    _edit("list as field name", {_NAME: f"{_NAME}\n    ? ‸[a]\n    : b"}, Code.YAML_SYNTAX),
    _edit("field twice", {_NAME: f"{_NAME}\n    ‸name: Rusmiddel"}, Code.DUPLICATE_KEY),
    _edit("section twice", {"\nlists:": "\n‸topics: []\nlists:"}, Code.DUPLICATE_KEY),
    _edit("alias", {_NAME: "name: ‸*rus"}, Code.ALIAS),
    _edit("tag", {_NAME: "name: ‸!rus Rus"}, Code.ALIAS),
    _edit("nested too deep", {_NAME: f"name: {'[' * 17}‸[{']' * 18}"}, Code.TOO_DEEP),
]  # fmt: skip

SHAPE = [
    _edit("unknown field", {_TITLE: f"{_TITLE}\n    ‸farge: x"}, Code.UNKNOWN_KEY),
    _edit("misspelt field", {_TITLE: f"‸titel: x\n    {_TITLE}"}, Code.UNKNOWN_KEY),
    _edit("unknown section", {"\nlists:": "\n‸liste: []\nlists:"}, Code.UNKNOWN_KEY),
    _edit("misspelt field that must be there", {_TITLE: "‸tittel: x"}, Code.UNKNOWN_KEY),
    _edit("field of a channel too far out", {_LOW: f"{_LOW}\n    ‸number: 113"},
          Code.UNKNOWN_KEY),
    _edit("field of a service too far in", {_CHAT: f"{_CHAT}\n        ‸audience: [elev]"},
          Code.UNKNOWN_KEY),
    _edit("service among the resources",
          {_BOOKLET: "- ‸id: ny\n    name: Ny\n    description: Ny.\n    status: confirmed\n"
           "    audience: [elev]\n    topics: [rus]\n  - id: heftet"}, Code.MISPLACED_ENTRY),
    _edit("unknown field in a channel", {_CHAT: f"{_CHAT}\n        ‸chat: x"}, Code.UNKNOWN_KEY),
    _edit("missing field", {"id: lova\n    kind: lov": "‸id: lova"}, Code.MISSING_FIELD),
    _edit("missing field in an opening", {_HOURS: f"- ‸{_DAYS}\n            {_OPENS}\n"},
          Code.MISSING_FIELD),
    _edit("missing section", {"\nchanges:": "\n‸changed:"}, Code.UNKNOWN_KEY),
    _edit("no roles", {_OWNERS: "owners: ‸[]\n"}, Code.WRONG_TYPE),
    _edit("text for a section", {"\nchanges:": "\nchanges: ‸lova\n‸more:"},
          Code.WRONG_TYPE, Code.UNKNOWN_KEY),
    _edit("nothing for a section", {"\nchanges:": "\nchanges:‸\n‸more:"},
          Code.WRONG_TYPE, Code.UNKNOWN_KEY),
    _edit("list for a text", {_TITLE: "title: ‸[Heftet]"}, Code.WRONG_TYPE),
    _edit("fields for a text", {_TITLE: "title: ‸{nn: Heftet}"}, Code.WRONG_TYPE),
    _edit("nothing for a text", {_TITLE: "title:‸"}, Code.WRONG_TYPE),
    _edit("text for a list", {"related: [telefonen]": "related: ‸telefonen"}, Code.WRONG_TYPE),
    _edit("text for a channel", {f"- kind: chat\n        {_CHAT}": "- ‸chat"}, Code.WRONG_TYPE),
    _edit("text for an opening", {_HOURS: "- ‸alltid\n"}, Code.WRONG_TYPE),
    _edit("empty list", {'sources: ["https://example.org/heftet"]\n': "sources: []\n",
                         _BOOKLET: "- ‸id: heftet"}, Code.STATUS_MISMATCH),
    _edit("empty list of topics", {"[elev, tilsett]\n    topics: [rus]":
                                   "[elev, tilsett]\n    topics: ‸[]"}, Code.WRONG_TYPE),
    _edit("empty text", {_TITLE: 'title: ‸"  "'}, Code.EMPTY_TEXT),
    _edit("invisible character", {_TITLE: 'title: ‸"Hef\\x02tet"'}, Code.CONTROL_CHARACTER),
    _edit("unknown language", {"language: nn": "language: ‸no"}, Code.UNKNOWN_VALUE),
    _edit("unknown audience", {"[elev, tilsett]": "[elev, ‸elevar]"}, Code.UNKNOWN_VALUE),
    _edit("unknown kind", {"type: hefte": "type: ‸podkast"}, Code.UNKNOWN_VALUE),
    _edit("language by name", {"language: nn": "language: ‸Ukrainsk"}, Code.UNKNOWN_VALUE),
    _edit("language by the name of one that is known", {"language: nn": "language: ‸polsk"},
          Code.UNKNOWN_VALUE),
    _edit("language without a name", {_START: f"languages:\n  - ‸id: zq\n{_START}"},
          Code.UNKNOWN_LANGUAGE),
    _edit("Norwegian, either of the two", {_START: f'languages:\n  - ‸id: "no"\n{_START}'},
          Code.UNKNOWN_LANGUAGE),
    _edit("kind twice", {_START: f"{_OWN_KINDS}{_START}"}, Code.DUPLICATE_ID),
    _edit("unknown day", {_DAYS: "byday: [MO, ‸TI]"}, Code.UNKNOWN_VALUE),
    _edit("file outside docs", {"status: current\n": "status: current\n    file: ‸../x.pdf\n"},
          Code.BAD_FILE),
    _edit("value twice", {_DAYS: "byday: ‸[MO, MO]"}, Code.REPEATED_VALUE),
]  # fmt: skip

IDS = [
    *_instead_of("anchor: noten", Code.BAD_ID, "anchor: ‸Noten", 'anchor: ‸"ein note"',
                 "anchor: ‸nøten", "anchor: ‸-noten", 'anchor: ‸"../noten"', 'anchor: ‸"⚖️"'),
    _edit("id of a service for a resource", {_BOOKLET: "- id: ‸telefonen", "- entry: heftet":
                                             "- entry: telefonen"}, Code.DUPLICATE_ID),
    _edit("topic twice", {_NAME: f"{_NAME}\n  - id: ‸rus\n    {_NAME}"}, Code.DUPLICATE_ID),
    _edit("list twice", {_LIST: "- id: ‸hjelp", _MARKER: "", "- entry: heftet":
                         "- entry: telefonen", _BOOKLET: "- id: ‸heftet"},
          Code.NEVER_SHOWN, Code.DUPLICATE_ID),
    _edit("topic not defined", {"[elev]\n    topics: [rus]": "[elev]\n    topics: [‸russ]"},
          Code.UNDEFINED_ID),
    _edit("replacement not defined", {"replacement: nettsida": "replacement: ‸nettside"},
          Code.UNDEFINED_ID),
    _edit("replacement by itself", {"replacement: nettsida": "replacement: ‸heftet"},
          Code.SELF_REFERENCE),
    _edit("related to itself", {"related: [telefonen]": "related: [‸heftet]"}, Code.SELF_REFERENCE),
    _edit("related not defined", {"related: [telefonen]": "related: [‸xyz]"}, Code.UNDEFINED_ID),
    _edit("entry of a list not defined", {"- entry: heftet": "- entry: ‸hefte"},
          Code.UNDEFINED_ID),
    _edit("entry of a change not defined", {"    entry: nettsida": "    entry: ‸sida"},
          Code.UNDEFINED_ID),
    _edit("owner of a service not defined", {_LOW: "owner: ‸redaktoren"}, Code.UNDEFINED_ID),
    _edit("owner of a resource not defined", {_TITLE: f"{_TITLE}\n    owner: ‸kari"},
          Code.UNDEFINED_ID),
    _edit("owner of a change not defined", {_FORCE: "owner: ‸juristane"}, Code.UNDEFINED_ID),
    _edit("owner twice", {"- id: jurist": "- id: ‸redaktor"}, Code.DUPLICATE_ID),
    _edit("heading of a note not defined", {"refers_to: overskrifta": "refers_to: ‸overskrift"},
          Code.UNDEFINED_ID),
    _edit("list of a marker not defined", {_MARKER: "‸[[liste: bank]]"}, Code.UNDEFINED_ID),
    _edit("change of a marker not defined", {"[[endring: lova]]": "‸[[endring: lov]]"},
          Code.UNDEFINED_ID),
    _edit("resource never shown", {_SITE: "- id: ‸nettsida", "    entry: nettsida\n": "",
                                   "replacement: nettsida": "replacement: telefonen"},
          Code.NEVER_SHOWN),
    _edit("topic never shown", {_NAME: f"{_NAME}\n  - id: ‸anna\n    name: Anna"},
          Code.NEVER_SHOWN),
    _edit("list never shown", {_LIST: "- id: ‸banken", _MARKER: ""}, Code.NEVER_SHOWN),
]  # fmt: skip

VALUES = [
    *_instead_of(_LAW, Code.BAD_ADDRESS, "url: ‸filer/kontrakt.pdf"),
    *_instead_of(_LAW, Code.BAD_ADDRESS, "url: ‸javascript:alert(1)", "url: ‸data:text/html,x",
                 "url: ‸ftp://example.org/", "url: ‸mailto:post@example.org", "url: ‸//example.org",
                 "url: ‸example.org", "url: ‸https://", "url: ‸https://lova", "url: ‸https://./",
                 "url: ‸https://example.org/ny lov", "url: ‸'https://example.org/\"x'",
                 'url: ‸"https://example.org/\\nx"', "url: ‸https://ex<b>.org/",
                 "url: ‸https://namn:ord@example.org/", "url: ‸https://example.org:99999/",
                 "url: ‸https://[/"),
    *_instead_of(_PHONE, Code.BAD_PHONE, 'number: ‸"1"', 'number: ‸"1161111161111"',
                 'number: ‸"ring oss"', 'number: ‸"116 111 ☎"', 'number: ‸"١١٣"', 'number: ‸"+"',
                 'number: ‸""', 'number: ‸"116-111"'),
    *_instead_of(_FORCE, Code.BAD_DATE, "in_force: ‸2026-13-01", "in_force: ‸2026-02-30",
                 "in_force: ‸24.11.2026", "in_force: ‸20261124", "in_force: ‸2026-1-1",
                 'in_force: ‸"i går"', "in_force: ‸[2026]"),
    _edit("date in the future", {_CHECKED: "assured_date: ‸2026-11-25"}, Code.FUTURE_DATE),
    _edit("day first and long ago", {_CHECKED: "assured_date: ‸01.01.2020"}, Code.BAD_DATE),
    *_instead_of(_OPENS, Code.BAD_TIME, 'opens_at: ‸"25:00"', 'opens_at: ‸"9:00"',
                 'opens_at: ‸"09.00"', 'opens_at: ‸"09:60"', 'opens_at: ‸"24:01"'),
    *_instead_of(_LOW, Code.BAD_AGE, "minimum_age: ‸-1", "minimum_age: ‸121",
                 "minimum_age: ‸tretten", "minimum_age: ‸true", "minimum_age: ‸13.5",
                 f"minimum_age: ‸{'9' * 5000}", "minimum_age: ‸[13]"),
    *_instead_of(_LOW, Code.BAD_MONTHS, "review_months: ‸0", "review_months: ‸25",
                 "review_months: ‸seks", "review_months: ‸6.5", "review_months: ‸-6",
                 "review_months: ‸true", "review_months: ‸[6]", 'review_months: ‸"٦"'),
    _edit("http", {_LAW: 'url: ‸"http://example.org/lova"'}, Code.PLAIN_HTTP),
    *_instead_of(_LAW, Code.ADDRESS_END, 'url: ‸"https://example.org/lova."',
                 "url: ‸https://example.org/lova,", "url: ‸https://example.org/lova)."),
    *_instead_of(_LAW, Code.SHORTENED_ADDRESS, "url: ‸https://bit.ly/3xYz",
                 "url: ‸https://www.TinyURL.com/lova", "url: ‸https://go.rb.gy/x"),
    *_instead_of(_PHONE, Code.FOREIGN_PHONE, 'number: ‸"+46 8 123 456 78"',
                 'number: ‸"+44 20 7946 0958"'),
    _edit("twice in a list", {_ENTRY: f"{_ENTRY}\n          - entry: ‸telefonen"},
          Code.LISTED_TWICE),
    _edit("number without a day", {_PHONE: 'number: ‸"116 111"', _NUMBER_CHECKED:
                                   'source: "https://example.org/telefonen"'}, Code.UNDATED_FACT),
    _edit("not checked for a year", {_CHECKED: "assured_date: ‸2025-11-23"}, Code.STALE_FACT),
    _edit("number not checked for half a year", {_NUMBER_CHECKED: "assured_date: ‸2026-05-23"},
          Code.STALE_FACT),
    _edit("not checked in the months it states",
          {_CHECKED: "review_months: 3\n    assured_date: ‸2026-08-23"}, Code.STALE_FACT),
]  # fmt: skip

TOGETHER = [
    _edit("opens at 24:00", {_DAYS: f"‸{_DAYS}", _OPENS: 'opens_at: "24:00"',
                             _CLOSES: 'closes_at: "24:00"'}, Code.CLOSES_BEFORE_OPENING),
    _edit("closes first", {_DAYS: f"‸{_DAYS}", _CLOSES: 'closes_at: "08:30"'},
          Code.CLOSES_BEFORE_OPENING),
    _edit("overlap on one day", {_HOURS: f"‸{_HOURS}          - byday: [TU]\n            "
                                 "opens_at: 14:59\n            closes_at: 16:00\n"},
          Code.OVERLAPPING_HOURS),
    _edit("hours without days", {f"{_DAYS}": "‸valid_from: 2027-01-01"}, Code.NO_DAYS),
    _edit("last day before the first", {_DAYS: "‸byday: [MO]\n            "
                                        "valid_from: 2027-02-01\n            valid_to: 2027-01-01"},
          Code.DATES_REVERSED),
    _edit("lowest age over highest", {_SERVICE: "- ‸id: telefonen", _LOW: "minimum_age: 20"},
          Code.BAD_AGE),
    _edit("phone with an address", {"- kind: phone": "- ‸kind: phone", _PHONE:
                                    'url: "https://example.org/ring"'}, Code.CHANNEL_MISMATCH),
    _edit("chat with a number too", {"- kind: chat": "- ‸kind: chat", _CHAT:
                                     f"{_CHAT}\n        number: 113"
                                     "\n        assured_date: 2026-10-08"},
          Code.CHANNEL_MISMATCH),
    _edit("unconfirmed with a number", {_SERVICE: "- ‸id: telefonen", "status: confirmed":
                                        "status: unconfirmed"}, Code.UNCONFIRMED_CONTACT),
    _edit("confirmed without a date", {_SERVICE: "- ‸id: telefonen", _CHECKED: ""},
          Code.STATUS_MISMATCH),
    _edit("current without an address", {_SITE: "- ‸id: nettsida", _SITE_URL: ""},
          Code.STATUS_MISMATCH),
    _edit("current without a date", {_SITE: "- ‸id: nettsida", _SITE_CHECKED:
                                     'sources: ["https://example.org/nettsida"]'},
          Code.STATUS_MISMATCH),
    _edit("gone with an address", {_SITE: "- ‸id: nettsida", "status: current": "status: gone"},
          Code.STATUS_MISMATCH),
    _edit("replaced without a replacement", {_BOOKLET: "- ‸id: heftet", "replacement: nettsida":
                                             "type: pdf", "type: hefte\n    ": ""},
          Code.STATUS_MISMATCH),
]  # fmt: skip

PAGES = [
    _edit("unknown marker", {_MARKER: "‸[[lista: banken]]"}, Code.UNKNOWN_MARKER),
    _edit("wrapped by a mail program",
          {_LAW: f"url: ‸https://eur01{_WRAPPER}/?url=https%3A%2F%2Fexample.org%2Flova&data=05"},
          Code.WRAPPED_ADDRESS),
    *_instead_of(_LAW, Code.PRIVATE_HOST, "url: ‸https://intranett.local/", "url: ‸https://10.0.0.1/"),
    _edit("Cyrillic letters", {_LAW: "url: ‸https://ex\u0430mple.org/"}, Code.LOOK_ALIKE_HOST),
    _edit("zero-width space in an address", {_LAW: "url: ‸https://example.org/\u200b"},
          Code.CONTROL_CHARACTER),
    _edit("Word's quotation marks", {_TITLE: "title: ‸\u201cHeftet\u201d"}, Code.CURLY_QUOTES),
    _edit("quote lost before a text", {_TITLE: 'title: ‸Heftet"'}, Code.HALF_QUOTED),
    *_instead_of(_TITLE, Code.MARKUP_IN_TEXT, 'title: ‸"**Heftet**"', 'title: ‸"<b>Heftet</b>"',
                 'title: ‸"[Heftet](https://example.org/)"'),
    *_instead_of(_TITLE, Code.CONTACT_IN_TEXT, 'title: ‸"Heftet, tlf. 22 34 12 34"',
                 'title: ‸"Skriv til kari@example.org"'),
    _edit("a minute to midnight", {_CLOSES: 'closes_at: ‸"23:59"'}, Code.ALMOST_MIDNIGHT),
    _edit("text cut at a sign", {_TITLE: "title: Heftet ‸#snakkomrus"}, Code.CUT_TEXT),
    _edit("soft hyphen", {_TITLE: "title: ‸Hef\u00adtet"}, Code.CONTROL_CHARACTER),
    *_instead_of("# Sida", Code.MARKER_NOT_ALONE, "# Sida\n\n‸Sjå [[liste: banken]] her."),
    *_instead_of("# Sida", Code.NOT_SHOWN, "# Sida\n\n‸:material-phone: Ring"),
    *_instead_of("# Sida", Code.FOOTNOTE, "# Sida\n\n‸Tekst[^1]"),
    *_instead_of("# Sida", Code.MISSING_PICTURE, "# Sida\n\n‸![Skolen](skolen.png)"),
    *_instead_of("# Sida", Code.NO_ALT_TEXT, "# Sida\n\n‸![](side.md)",
                 '# Sida\n\n‸<img src="side.md">', "# Sida\n\nSjå ‸![IMG_1234](side.md)",
                 "# Sida\n\n‸![bilete.png](side.md)"),
    *_instead_of("# Sida", Code.SKIPPED_LEVEL, "# Sida\n\n‸### A",
                 "# Sida\n\n## A\n\n### B\n\n## C\n\n‸#### D", "# Sida\n\nTo\n---\n\n‸#### A"),
    *_instead_of("# Sida", Code.SECOND_TITLE, "# Sida\n\n‸# To", "# Sida\n\n‸To\n==="),
    *_instead_of("# Sida", Code.DEAD_PAGE_LINK, "# Sida\n\n‸[sida](sida.md)",
                 "# Sida\n\n‸[sida](side.html#anna)", "# Sida\n\n‸[sida](/side.md)"),
    *_instead_of("# Sida", Code.DEAD_ANCHOR, "# Sida\n\n‸[sida](side.md#anne)"),
    *_instead_of("# Sida", Code.LOOSE_STEP, "# Sida\n\n1. A\n‸   { #steg-1 }\n\n2. B"),
    _edit("end of an excerpt misspelt", {"<!-- slutt -->": "‸<!-- slut -->"},
          Code.REGION_END_MISSPELT),
    _edit("excerpt without an end", {"\n<!-- slutt -->": "", "<!-- utdrag: stykket -->":
                                     "‸<!-- utdrag: stykket -->"}, Code.REGION_OPEN),
    _edit("page outside the menu", {"site_name: Sida": "site_name: Sida\nnav: [https://x.no]",
                                    "---\ntitle: Sida": "‸---\ntitle: Sida"}, Code.OUTSIDE_MENU),
    _edit("first line of the front matter lost", {"---\ntitle: Sida": "‸title: Sida"},
          Code.FRONT_MATTER),
    *_instead_of(_EXCERPT, Code.MISSING_EXCERPT, "‸[[utdrag: borte.md#anna]]",
                 "‸[[utdrag: side.md#borte]]", "‸[[utdrag: side.md]]", "‸[[utdrag]]",
                 "‸[[utdrag: ../../etc/passwd#x]]", "‸[[utdrag: /etc/passwd#x]]",
                 "‸[[utdrag: ../resources.yml#x]]", "‸[[utdrag: \0#x]]",
                 f"‸[[utdrag: {'x' * 300}.md#x]]"),
    _edit("excerpt of itself", {_EXCERPT: "‸[[utdrag: side.md#anna]]"}, Code.NESTED_MARKER),
    _edit("excerpt with a list", {_EXCERPT: "‸[[utdrag: side.md#overskrifta]]"},
          Code.NESTED_MARKER),
    _edit("number to call without a phone", {"- entry: telefonen": "- entry: ‸heftet"},
          Code.NO_PHONE),
]  # fmt: skip

_FRONT = "title: Sida"

SECTIONS = [
    *_instead_of(_FRONT, Code.UNDEFINED_ID, "title: Sida\nowner: ‸juristen"),
    *_instead_of(_FRONT, Code.FUTURE_DATE, "title: Sida\nreviewed: ‸2026-11-25"),
    *_instead_of(_FRONT, Code.BAD_DATE, "title: Sida\nreviewed: ‸24.11.2026"),
    *_instead_of(_FRONT, Code.BAD_MONTHS, "title: Sida\nreview_months: ‸seks"),
    *_instead_of(_FRONT, Code.STALE_FACT, "section: 1\nreviewed: ‸2025-11-23",
                 "review_months: 2\nreviewed: ‸2026-09-23"),
    *_instead_of(_FRONT, Code.YAML_SYNTAX, "title: Sida‸: alt"),
    *_instead_of(_FRONT, Code.DUPLICATE_KEY, "owner: jurist\n‸owner: jurist"),
]  # fmt: skip

_WORDS = "words: [hasj, weed]"
_ANSWER = "show: [side.md]"

SEARCH = [
    _edit("vocabulary that cannot be read", {"apart: [rus, russ]": "apart: [rus, russ\n\nx‸: y"},
          Code.YAML_SYNTAX),
    _edit("unknown part of the vocabulary",
          {"fillers: [eg, og]": "‸fillerss: [eg, og]"}, Code.UNKNOWN_KEY),
    _edit("unknown key of a question", {_ANSWER: f"‸svar: x\n    {_ANSWER}"}, Code.UNKNOWN_KEY),
    _edit("question without an answer", {_ANSWER: "show: ‸[]"}, Code.WRONG_TYPE),
    _edit("word of two groups", {_WORDS: "words: [Weed]\n  - words: [hasj, ‸weed]"},
          Code.WORD_TWICE),
    _edit("word twice in a group", {_WORDS: "words: [hasj, weed, ‸hasj]"}, Code.WORD_TWICE),
    _edit("filler twice", {"[eg, og]": "[eg, og, ‸eg]"}, Code.WORD_TWICE),
    *_instead_of("otherwise: [telefonen]", Code.UNDEFINED_ID, "otherwise: [telefonen, ‸hefte]",
                 "otherwise: [‸side.md#borte]"),
    _edit("empty word", {_WORDS: "words: [hasj, ‸'']"}, Code.EMPTY_TEXT),
    *_instead_of(_ANSWER, Code.UNDEFINED_ID, "show: [‸hefte]", "show: [‸side.md#borte]",
                 "show: [‸borte.md]", "show: [‸../side.md]"),
]  # fmt: skip

_SHOW = "show: [telefonen]"

ALARM = [
    _edit("alarms that cannot be read", {"neutral: [no]": "neutral: no‸: x"}, Code.YAML_SYNTAX),
    _edit("unknown part of the alarms", {"neutral:": "‸nøytral:"}, Code.UNKNOWN_KEY),
    _edit("alarm of an entry without a phone", {_SHOW: "show: [telefonen, ‸heftet]"},
          Code.UNDEFINED_ID),
    _edit("alarm with a page that is not there", {_SHOW: f"{_SHOW}\n    read: [‸borte.md]"},
          Code.UNDEFINED_ID),
    _edit("alarm that shows nothing", {_SHOW: "show: ‸[]"}, Code.WRONG_TYPE),
    _edit("piece without words", {"words: [full, drita]": "words: ‸[]"}, Code.WRONG_TYPE),
    _edit("word twice in a piece", {"[full, drita]": "‸[full, drita, full]"}, Code.REPEATED_VALUE),
    _edit("piece of another file's words", {"[full, sjuk]": "[full, ‸sjukt]"}, Code.UNDEFINED_ID),
    _edit("hint of an unknown piece", {"      - [full]\n": "      - [‸ful]\n"},
          Code.UNDEFINED_ID),
    _edit("piece twice", {"name: sjuk": "name: ‸full", "- [full, sjuk]": "- [full, ‸sjuk]"},
          Code.DUPLICATE_ID, Code.UNDEFINED_ID),
]  # fmt: skip

_LIGHT = 'light: "#0d6b57"\n'
_BLOCK = CONFIG[CONFIG.index("sections:") : CONFIG.index("    footer:")]
_SOFT = 'soft_light: "#e4f2ed"'
_COUNTY = 'county: "Fylket"'
_FOOTER = "footer: [side.md]"

SETTINGS = [
    _edit("settings that cannot be read", {_COUNTY: "county: Fylket‸: x"}, Code.YAML_SYNTAX),
    _edit("no plan", {"  plan:\n": "  ‸plann:\n"}, Code.MISSING_FIELD),
    _edit("plan without a county", {_COUNTY: "", '    name: "Planen"': '    ‸name: "Planen"'},
          Code.MISSING_FIELD),
    _edit("unknown setting", {_COUNTY: f"{_COUNTY}\n    ‸countty: x"}, Code.UNKNOWN_KEY),
    _edit("setting twice", {_COUNTY: f"{_COUNTY}\n    ‸county: x"}, Code.DUPLICATE_KEY),
    _edit("setting from elsewhere", {_COUNTY: "county: ‸!ENV COUNTY"}, Code.ALIAS),
    _edit("setting of another kind", {"year: 2019": "year: ‸[2019]"}, Code.WRONG_TYPE),
    _edit("sections that are no list", {_BLOCK: "sections: ‸raud\n"}, Code.WRONG_TYPE),
    *_instead_of(_LIGHT, Code.BAD_COLOUR, 'light: ‸"0d6b57"\n', "light: ‸raud\n",
                 'light: ‸"#0d6"\n'),
    *_instead_of(_LIGHT, Code.LOW_CONTRAST, 'light: ‸"#74d4ba"\n'),
    *_instead_of('dark: "#74d4ba"', Code.LOW_CONTRAST, 'dark: ‸"#0d6b57"'),
    _edit("dark panels", {_SOFT: 'soft_light: ‸"#14322b"', _LIGHT: 'light: ‸"#0d6b57"\n'},
          Code.LOW_CONTRAST, Code.LOW_CONTRAST),
    *_instead_of(_FOOTER, Code.UNDEFINED_ID, "footer: [side.md, ‸borte.md]"),
    *_instead_of("traces: side.md#anna", Code.UNDEFINED_ID, "traces: ‸borte.md#anna"),
    _edit("section without colours", {"title: Sida": "section: 2\ntitle: Sida", "    sections:":
                                      "    ‸sections:"}, Code.UNDEFINED_ID),
    _edit("language without words", {'language: "nn"': "language: ‸sv"},
          Code.UNKNOWN_VALUE),
]  # fmt: skip

_AT_TOP = {"---\ntitle: Sida": "‸---\ntitle: Sida"}


def _written(text: str, code: Code, **more: str) -> Edit:
    """Write something more on the page."""
    return _edit(f"page with {text[:30]!r}", {"Avsnittet.": f"Avsnittet. {text}"} | more, code)


ACTING = [
    _written("‸<script>alert(1)</script>", Code.REFUSED_ELEMENT),
    _written("‸<iframe src=x></iframe>", Code.REFUSED_ELEMENT),
    _written('<b ‸onclick="alert(1)">x</b>', Code.REFUSED_ATTRIBUTE),
    _written("[x](‸javascript:alert)", Code.REFUSED_ADDRESS),
    _written("![x](‸https://x.example/a.png)", Code.OUTSIDE_PICTURE),
    _written("[Ring 116 111](‸tel:113)", Code.MISLEADING_LINK),
    _written("[x](https://[)", Code.AMBIGUOUS_HTML, **_AT_TOP),
    _written("[" * 1001, Code.UNREADABLE_PAGE, **_AT_TOP),
]

EDITS = [
    *SYNTAX,
    *SHAPE,
    *IDS,
    *VALUES,
    *TOGETHER,
    *PAGES,
    *ACTING,
    *SECTIONS,
    *SEARCH,
    *ALARM,
    *SETTINGS,
]
