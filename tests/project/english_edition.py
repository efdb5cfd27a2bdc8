"""A small project with an English edition of its one page."""

from pathlib import Path

from rusplan.problems.problem import ProblemCode
from tests.bank.example import BANK, CONFIG, PAGE, open_project, write_project

WITH_ENGLISH = CONFIG.replace("extra:\n", "extra:\n  editions: [en]\n")
DESCRIPTION = "Ei teneste å ringe."
WORDS = f"""\
msgctxt "telefonen.description"
msgid "{DESCRIPTION}"
msgstr "A helpline."
"""


def english(root: Path, words: str = WORDS, page: str = "", bank: str = BANK) -> Path:
    """Write the example with an English edition of its one page."""
    write_project(root, bank, config=WITH_ENGLISH)
    original = open_project(root).pages
    digest = next(iter(original.values())).digest
    (root / "docs" / "en").mkdir(exist_ok=True)
    text = page or PAGE.replace("---\n", f"---\noriginal: {digest}\n", 1)
    (root / "docs" / "en" / "side.md").write_text(text, encoding="utf-8")
    (root / "translations" / "en").mkdir(parents=True, exist_ok=True)
    (root / "translations" / "en" / "words.po").write_text(words, encoding="utf-8")
    return root


def codes(root: Path) -> set[ProblemCode]:
    return {each.code for each in open_project(root).problems}
