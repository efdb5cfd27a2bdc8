"""Bad edits of the words that the search knows, and of those that it raises an alarm at."""

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.edits.edit import edit, instead_of

_WORDS = "words: [hasj, weed]"
_ANSWER = "show: [side.md]"

SEARCH = [
    edit("vocabulary that cannot be read", {"apart: [rus, russ]": "apart: ‸[rus, russ\n\nx: y"},
         Code.YAML_SYNTAX),
    edit("unknown part of the vocabulary",
         {"fillers: [eg, og]": "‸fillerss: [eg, og]"}, Code.UNKNOWN_KEY),
    edit("unknown key of a question", {_ANSWER: f"‸svar: x\n    {_ANSWER}"}, Code.UNKNOWN_KEY),
    edit("question without an answer", {_ANSWER: "show: ‸[]"}, Code.WRONG_TYPE),
    edit("word of two groups", {_WORDS: "words: [Weed]\n  - words: [hasj, ‸weed]"},
         Code.WORD_TWICE),
    edit("word twice in a group", {_WORDS: "words: [hasj, weed, ‸hasj]"}, Code.WORD_TWICE),
    edit("filler twice", {"[eg, og]": "[eg, og, ‸eg]"}, Code.WORD_TWICE),
    *instead_of("otherwise: [telefonen]", Code.UNDEFINED_ID, "otherwise: [telefonen, ‸hefte]",
                "otherwise: [‸side.md#borte]"),
    edit("empty word", {_WORDS: "words: [hasj, ‸'']"}, Code.EMPTY_TEXT),
    *instead_of(_ANSWER, Code.UNDEFINED_ID, "show: [‸hefte]", "show: [‸side.md#borte]",
                "show: [‸borte.md]", "show: [‸../side.md]"),
]  # fmt: skip

_SHOW = "show: [telefonen]"

ALARM = [
    edit("alarms that cannot be read", {"neutral: [no]": "neutral: no‸: x"}, Code.YAML_SYNTAX),
    edit("unknown part of the alarms", {"neutral:": "‸nøytral:"}, Code.UNKNOWN_KEY),
    edit("alarm of an entry without a phone", {_SHOW: "show: [telefonen, ‸heftet]"},
         Code.UNDEFINED_ID),
    edit("alarm with a page that is not there", {_SHOW: f"{_SHOW}\n    read: [‸borte.md]"},
         Code.UNDEFINED_ID),
    edit("alarm that shows nothing", {_SHOW: "show: ‸[]"}, Code.WRONG_TYPE),
    edit("piece without words", {"words: [full, drita]": "words: ‸[]"}, Code.WRONG_TYPE),
    *instead_of("words: [full, drita]", Code.WIDE_WORD, 'words: [full, ‸"*"]',
                'words: [full, ‸"* a"]', "words: [full, ‸e*]"),
    edit("word twice in a piece", {"[full, drita]": "‸[full, drita, full]"}, Code.REPEATED_VALUE),
    edit("piece of another file's words", {"[full, sjuk]": "[full, ‸sjukt]"}, Code.UNDEFINED_ID),
    edit("hint of an unknown piece", {"      - [full]\n": "      - [‸ful]\n"},
         Code.UNDEFINED_ID),
    edit("piece twice", {"name: sjuk": "name: ‸full", "- [full, sjuk]": "- [full, ‸sjuk]"},
         Code.DUPLICATE_ID, Code.UNDEFINED_ID),
]  # fmt: skip
