"""The answers in an issue that was made with a form."""

import re

_NOTHING = re.compile(
    r"_No response_|[-–—.]+|(?:det )?samme?(?: som før)?|som før|uendr[ae]t?|ikk(?:j)?e endr[ae]t?",
    re.IGNORECASE,
)
"""What GitHub writes where nothing is, and what people write who mean that nothing is new."""

LONGEST = 20_000
"""Characters of an issue that are read; a form filled in by a person needs a few hundred."""


class RepeatedHeadingError(Exception):
    """A heading of the form stands twice, so that it cannot be known which answer is meant."""


def read_answers(body: str, labels: list[str]) -> dict[str, str]:
    """Return the answer under each of a form's headings; empty where nothing is written.

    Other headings are text: a person may have written them. Raises `RepeatedHeadingError`.
    """
    answers: dict[str, list[str]] = {}
    under: list[str] = []
    for line in body[:LONGEST].splitlines():
        heading = _heading(line)
        if heading in labels:
            if heading in answers:
                raise RepeatedHeadingError(heading)
            answers[heading] = under = []
        else:
            under.append(line)
    written = {label: "\n".join(answers.get(label, [])).strip() for label in labels}
    return {label: "" if _NOTHING.fullmatch(text) else text for label, text in written.items()}


def headings_of(body: str, labels: list[str]) -> int:
    """Return how many of a form's headings stand in an issue: by these a form is known."""
    return len({_heading(line) for line in body[:LONGEST].splitlines()} & set(labels))


def _heading(line: str) -> str:
    return line.removeprefix("### ").strip() if line.startswith("### ") else ""
