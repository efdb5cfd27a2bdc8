"""What is wrong with what stands about a page above its text."""

from collections.abc import Iterator

from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.page import Page

_FIELDS = ("title", "description", "section", "layout", "quick_exit", "scripts", "owner",
           "reviewed", "review_months", "original", "hide", "search")  # fmt: skip

_VALUES = {
    "layout": ("side", "framside", "ventar"),
    "quick_exit": ("true", "false", "keep"),
    "scripts": ("filter.js", "copies.js"),
}
"""Fields that only take certain values: those that the frame of the pages knows."""

_LINES_OF_FIELDS = 20
_LONGEST_FOUND = 60


def check_front_matter(page: Page) -> Iterator[Problem]:
    """Yield what is wrong with it, each with its line in the page."""
    yield from page.front_matter.problems
    yield from _marks(page)
    data = page.front_matter.data
    if data is not None and not isinstance(data, dict):
        details = {"expected": "felt, eitt på kvar line, som «title: Namnet på sida»"}
        yield Problem(ProblemCode.WRONG_TYPE, Position(page.file, 2, 1), details=details)
    if isinstance(data, dict):
        yield from _fields(page, data)


def _marks(page: Page) -> Iterator[Problem]:
    """Yield a problem where only one of the two lines with `---` is there."""
    lines = page.text.split("\n")
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    ends = any(line.rstrip() == "---" for line in lines[first + 1 : first + _LINES_OF_FIELDS])
    starts = lines[first].rstrip() == "---"
    if starts != ends and (starts or _is_field(lines[first])):
        place = Position(page.file, first + 1, 1)
        yield Problem(ProblemCode.FRONT_MATTER, place, found=lines[first][:_LONGEST_FOUND])


def _is_field(line: str) -> bool:
    name, colon, value = line.partition(":")
    return bool(colon and value.strip()) and name.isascii() and name.replace("_", "").islower()


def _fields(page: Page, data: dict[str, object]) -> Iterator[Problem]:
    section = str(data.get("section") or "")
    if section and not section.isdecimal():
        details = {"expected": "talet på delen, som 1"}
        place = page.front_matter.position(("section",))
        yield Problem(ProblemCode.WRONG_TYPE, place, "section", section, details)
    for name in data:
        if name not in _FIELDS:
            near = "Skriv «title»." if name == "tittel" else suggest(name, _FIELDS)
            details = {"suggestion": near, "expected": ", ".join(_FIELDS)}
            place = page.front_matter.key_position((name,))
            yield Problem(ProblemCode.UNKNOWN_KEY, place, name, name, details)
    for name in ("title", "description"):
        if isinstance(data.get(name), (bool, dict, list)):
            details = {"expected": "tekst i hermeteikn"}
            place = page.front_matter.position((name,))
            yield Problem(ProblemCode.WRONG_TYPE, place, name, details=details)
    for name, known in _VALUES.items():
        for value in _texts(data.get(name)):
            if value not in known:
                details = {"suggestion": suggest(value, known), "expected": ", ".join(known)}
                place = page.front_matter.position((name,))
                yield Problem(ProblemCode.UNKNOWN_VALUE, place, name, value, details)


def _texts(value: object) -> list[str]:
    if isinstance(value, bool):
        return [str(value).lower()]
    return [value] if isinstance(value, str) else value if isinstance(value, list) else []
