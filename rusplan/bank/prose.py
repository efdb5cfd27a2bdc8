"""What does not belong in the texts of the YAML files: markup, and numbers to call."""

import re
from collections.abc import Iterator

from rusplan.problems.problem import Problem, ProblemCode, field_of
from rusplan.yaml.document import Document

_MARKUP = re.compile(
    r"\*\*\S|__\S[^_]{0,200}__|\[[^\[\]\n]{1,200}\]\(\S|`[^`]{1,200}`|^#{1,6} "
    r"|</?(?:a|b|i|u|em|strong|br|p|span|div|ul|ol|li|h[1-6])\b[^<>]{0,200}>",
    re.IGNORECASE,
)
"""Markdown and HTML, which such a text is shown with as it is written."""

_CONTACT = re.compile(
    r"(?<![\d.-])(?:\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|[2-9]\d{7})(?!\d|[.-]\d)"
    r"|\w@\w[\w-]{0,60}\.\w"
)
"""A telephone number of eight digits or a mail address: a fact that needs a date and a source,
or somebody's own."""

_NO_PROSE = {"number", "phone", "url", "source", "sources", "plan_url", "plan_phone"}
_WORDS_OF_THE_PLAN = {"label", "before"}


def check_prose(document: Document) -> Iterator[Problem]:
    """Yield a warning for each text with markup, and an error for each with somebody's number."""
    for location, text in document.texts.items():
        field = field_of(location)
        if field in _NO_PROSE:
            continue
        position = document.position(location)
        if _MARKUP.search(text):
            yield Problem(ProblemCode.MARKUP_IN_TEXT, position, field, text)
        is_prose = field not in _WORDS_OF_THE_PLAN and any(map(str.isalpha, text))
        if is_prose and _CONTACT.search(text.replace("\u00a0", " ")):
            yield Problem(ProblemCode.CONTACT_IN_TEXT, position, field, text)
