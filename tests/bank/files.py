"""Whole files that no bank can be read from, each with where and what must be said of it."""

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.example import BANK

_BEFORE_LETTER = BANK[: BANK.index("å")]
_PLACE = (_BEFORE_LETTER.count("\n") + 1, len(_BEFORE_LETTER.split("\n")[-1]) + 1)

UNREADABLE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", f"1:1 {Code.EMPTY_FILE}"),
    "comments only": (b"# Rusplan\n\n# not yet\n", f"1:1 {Code.EMPTY_FILE}"),
    "a list at the root": (b"# x\n- topics\n", f"2:1 {Code.WRONG_TYPE}"),
    "a text at the root": ("berre tekst ☎".encode(), f"1:1 {Code.WRONG_TYPE}"),
    "latin-1": (BANK.encode("latin-1"), "{}:{} ".format(*_PLACE) + Code.NOT_UTF8),
    "utf-16": (BANK.encode("utf-16"), f"1:1 {Code.NOT_UTF8}"),
    "NUL byte": (b"topics:\n  - id: r\0us\n", f"2:10 {Code.YAML_SYNTAX}"),
    "100,000 levels": (b"[" * 100_000, f"1:21 {Code.TOO_DEEP}"),
    "indented ever deeper": (
        "".join(f"{' ' * level}a:\n" for level in range(1_000)).encode(),
        f"20:20 {Code.TOO_DEEP}",
    ),
}
