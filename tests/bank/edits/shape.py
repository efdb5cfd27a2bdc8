"""Bad edits of how the bank is written: what is no YAML, or not the fields of a bank."""

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.edits.edit import edit
from tests.bank.edits.line import BOOKLET, CHAT, DAYS, HOURS, LOW, NAME, OPENS, SERVICE, TITLE
from tests.bank.example import BANK

_OWN_KINDS = "resource_types:\n  - {id: spel, name: spel}\n  - {id: ‸spel, name: spel}\n"
_START = "topics:\n  - id: rus\n"
_OWNERS = BANK[BANK.index("owners:\n") :]

SYNTAX = [
    edit("tab indent", {"topics:\n  - id": "topics:\n‸\t- id"}, Code.YAML_TAB),
    edit("missing colon", {NAME: '‸name "Rus"'}, Code.YAML_SYNTAX),
    edit("quote not closed", {NAME: 'name: ‸"Rus'}, Code.YAML_SYNTAX),
    edit("merge marks", {NAME: f"{NAME}\n‸<<<<<<< HEAD\n    x\n=======\n>>>>>>> main"},
         Code.YAML_SYNTAX),
    edit("colon in bare text", {NAME: "name: Rus‸: alt"}, Code.YAML_SYNTAX),
    edit("line indented too far", {TITLE: f"    {TITLE}".replace(":", "‸:")}, Code.YAML_SYNTAX),
    edit("two documents", {"\nlists:": "\n‸---\nlists:"}, Code.YAML_SYNTAX),
    edit("control character", {NAME: 'name: "Rus‸\0"'}, Code.YAML_SYNTAX),
    edit("list as field name", {NAME: f"{NAME}\n    ? ‸[a]\n    : b"}, Code.YAML_SYNTAX),
    edit("field twice", {NAME: f"{NAME}\n    ‸name: Rusmiddel"}, Code.DUPLICATE_KEY),
    edit("section twice", {"\nlists:": "\n‸topics: []\nlists:"}, Code.DUPLICATE_KEY),
    edit("alias", {NAME: "name: ‸*rus"}, Code.ALIAS),
    edit("tag", {NAME: "name: ‸!rus Rus"}, Code.ALIAS),
    edit("nested too deep", {NAME: f"name: {'[' * 17}‸[{']' * 18}"}, Code.TOO_DEEP),
]  # fmt: skip


SHAPE = [
    edit("unknown field", {TITLE: f"{TITLE}\n    ‸farge: x"}, Code.UNKNOWN_KEY),
    edit("misspelt field", {TITLE: f"‸titel: x\n    {TITLE}"}, Code.UNKNOWN_KEY),
    edit("unknown section", {"\nlists:": "\n‸liste: []\nlists:"}, Code.UNKNOWN_KEY),
    edit("misspelt field that must be there", {TITLE: "‸tittel: x"}, Code.UNKNOWN_KEY),
    edit("field of a channel too far out", {LOW: f"{LOW}\n    ‸number: 113"},
         Code.UNKNOWN_KEY),
    edit("field of a service too far in", {CHAT: f"{CHAT}\n        ‸audience: [elev]"},
         Code.UNKNOWN_KEY),
    edit("service among the resources",
         {BOOKLET: "- ‸id: ny\n    name: Ny\n    description: Ny.\n    status: confirmed\n"
          "    audience: [elev]\n    topics: [rus]\n  - id: heftet"}, Code.MISPLACED_ENTRY),
    edit("unknown field in a channel", {CHAT: f"{CHAT}\n        ‸chat: x"}, Code.UNKNOWN_KEY),
    edit("missing field", {"id: lova\n    kind: lov": "‸id: lova"}, Code.MISSING_FIELD),
    edit("all fields missing", {SERVICE: f"- ‸id: ny\n  {SERVICE}"}, Code.MISSING_FIELDS),
    edit("missing field in an opening", {HOURS: f"- ‸{DAYS}\n            {OPENS}\n"},
         Code.MISSING_FIELD),
    edit("missing section", {"\nchanges:": "\n‸changed:"}, Code.UNKNOWN_KEY),
    edit("no roles", {_OWNERS: "owners: ‸[]\n"}, Code.WRONG_TYPE),
    edit("text for a section", {"\nchanges:": "\nchanges: ‸lova\n‸more:"},
         Code.WRONG_TYPE, Code.UNKNOWN_KEY),
    edit("nothing for a section", {"\nchanges:": "\nchanges:‸\n‸more:"},
         Code.WRONG_TYPE, Code.UNKNOWN_KEY),
    edit("list for a text", {TITLE: "title: ‸[Heftet]"}, Code.WRONG_TYPE),
    edit("fields for a text", {TITLE: "title: ‸{nn: Heftet}"}, Code.WRONG_TYPE),
    edit("nothing for a text", {TITLE: "title:‸"}, Code.WRONG_TYPE),
    edit("text for a list", {"related: [telefonen]": "related: ‸telefonen"}, Code.WRONG_TYPE),
    edit("text for a channel", {f"- kind: chat\n        {CHAT}": "- ‸chat"}, Code.WRONG_TYPE),
    edit("text for an opening", {HOURS: "- ‸alltid\n"}, Code.WRONG_TYPE),
    edit("empty list", {'sources: ["https://example.org/heftet"]\n': "sources: []\n",
                        BOOKLET: "- ‸id: heftet"}, Code.STATUS_MISMATCH),
    edit("empty list of topics", {"[elev, tilsett]\n    topics: [rus]":
                                  "[elev, tilsett]\n    topics: ‸[]"}, Code.WRONG_TYPE),
    edit("empty text", {TITLE: 'title: ‸"  "'}, Code.EMPTY_TEXT),
    edit("invisible character", {TITLE: 'title: ‸"Hef\\x02tet"'}, Code.CONTROL_CHARACTER),
    edit("unknown language", {"language: nn": "language: ‸no"}, Code.UNKNOWN_VALUE),
    edit("unknown audience", {"[elev, tilsett]": "[elev, ‸elevar]"}, Code.UNKNOWN_VALUE),
    edit("unknown kind", {"type: hefte": "type: ‸podkast"}, Code.UNKNOWN_VALUE),
    edit("language by name", {"language: nn": "language: ‸Ukrainsk"}, Code.UNKNOWN_VALUE),
    edit("language by the name of one that is known", {"language: nn": "language: ‸polsk"},
         Code.UNKNOWN_VALUE),
    edit("language without a name", {_START: f"languages:\n  - ‸id: zq\n{_START}"},
         Code.UNKNOWN_LANGUAGE),
    edit("Norwegian, either of the two", {_START: f'languages:\n  - ‸id: "no"\n{_START}'},
         Code.UNKNOWN_LANGUAGE),
    edit("kind twice", {_START: f"{_OWN_KINDS}{_START}"}, Code.DUPLICATE_ID),
    edit("unknown day", {DAYS: "byday: [MO, ‸TI]"}, Code.UNKNOWN_VALUE),
    edit("file outside docs", {"status: current\n": "status: current\n    file: ‸../x.pdf\n"},
         Code.BAD_FILE),
    edit("value twice", {DAYS: "byday: ‸[MO, MO]"}, Code.REPEATED_VALUE),
]  # fmt: skip
