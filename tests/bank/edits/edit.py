"""One bad edit of the example: what is replaced by what, and what it must be refused for."""

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


def edit(name: str, changes: dict[str, str], *codes: Code) -> Edit:
    return Edit(name, changes, codes)


def instead_of(old: str, code: Code, *new: str) -> list[Edit]:
    """Return an edit for each of `new`, all refused for the same reason at their mark."""
    return [Edit(each.replace(MARK, "")[:50], {old: each}, (code,)) for each in new]
