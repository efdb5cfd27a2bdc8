"""The answers in an issue that was made with a form."""

import re

_HEADING = re.compile(r"^### (.+?)\s*$", re.MULTILINE)
_NOTHING = "_No response_"
LONGEST = 20_000
"""Characters of an issue that are read; a form filled in by a person needs a few hundred."""


class RepeatedHeadingError(Exception):
    """A heading of the form stands twice, so that it cannot be known which answer is meant."""


def read_answers(body: str, labels: list[str]) -> dict[str, str]:
    """Return the answer under each of a form's headings; empty where nothing is written.

    Other headings are text: a person may have written them. Raises `RepeatedHeadingError`.
    """
    text = body[:LONGEST].replace("\r\n", "\n")
    found = [match for match in _HEADING.finditer(text) if match[1] in labels]
    answers = dict.fromkeys(labels, "")
    seen: set[str] = set()
    for match, following in zip(found, [*found[1:], None], strict=False):
        if match[1] in seen:
            raise RepeatedHeadingError(match[1])
        seen.add(match[1])
        answer = text[match.end() : following.start() if following else len(text)].strip()
        answers[match[1]] = "" if answer == _NOTHING else answer
    return answers
