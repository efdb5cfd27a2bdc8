"""What is said of a problem, in Nynorsk: what is wrong, and what to write instead."""

import errno

from rusplan.problems.problem import Problem, ProblemCode, Severity
from rusplan.problems.texts import entry, own_file, page, settings, translation, yaml_file

_PARTS = (yaml_file, entry, page, own_file, settings, translation)

TEXT: dict[ProblemCode, tuple[str, str]] = {
    code: text for part in _PARTS for code, text in part.TEXT.items()
}

_SYNTAX_REASONS = {
    "mapping values are not allowed": "eit kolon for mykje, eller feil innrykk",
    "could not find expected ':'": "kolon manglar etter feltnamnet",
    "did not find expected key": "lina passar ikkje med innrykket over",
    "did not find expected '-' indicator": "lina passar ikkje med innrykket over",
    "block sequence entries are not allowed": "ein bindestrek for mykje, eller feil innrykk",
    "found unexpected end of stream": "hermeteikn er ikkje avslutta",
    "did not find expected ',' or": "ei klamme er ikkje avslutta, eller komma manglar",
    "did not find expected node content": "noko er ikkje avslutta",
    "found character that cannot start": "eit teikn som må stå i hermeteikn",
    "found unknown escape character": "omvend skråstrek i hermeteikn",
    "control characters are not allowed": "eit usynleg kontrollteikn",
    "found undefined alias": "teiknet * må stå i hermeteikn",
    "did not find expected alphabetic": "teikna *, & og ! må stå i hermeteikn",
    "Unicode character escape": "omvend skråstrek i hermeteikn",
    "hexdecimal": "omvend skråstrek i hermeteikn",
    "indentation": "feil innrykk, eller tabulator i innrykket",
    "comment or line break": "tekst etter | eller > må stå på neste line",
    "mapping keys are not allowed": "eit spørjeteikn som må stå i hermeteikn",
    "directive": "eit prosentteikn som må stå i hermeteikn",
    "<document start>": "tekst etter slutten av fila (---)",
}
"""What libyaml says, and what an editor can use."""


_SYSTEM_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "ho finst ikkje",
    IsADirectoryError: "det er ei mappe",
    NotADirectoryError: "det er ikkje ei mappe",
    FileExistsError: "det ligg alt noko der",
    PermissionError: "du har ikkje løyve",
}

_LONGEST_FOUND = 80


def syntax_reason(said: str) -> str:
    """Return the YAML reader's reason in Nynorsk."""
    known = (text for start, text in _SYNTAX_REASONS.items() if start in said)
    return next(known, "noko er ikkje skrive slik YAML skal vere")


def system_reason(error: OSError) -> str:
    """Return in Nynorsk why a file or folder cannot be used; else what the system says."""
    if error.errno == errno.ELOOP:
        return "det er ei lenkje til ei anna fil"
    return _SYSTEM_REASONS.get(type(error)) or error.strerror or str(error)


_INSTEAD = {
    "script": "Slett det. Innhald kan ikkje ha skript.",
    "style": "Slett det. Korleis sidene ser ut, står i overrides/.",
    "iframe": "Skriv ei lenkje til sida eller filmen i staden: [Sjå filmen](https://…).",
    "form": "Skriv ei lenkje til skjemaet i staden: [Opne skjemaet](https://…).",
    "src": "Legg fila i docs/assets/.",
    "font": "Bruk **feit** eller *kursiv* i staden.",
    "center": "Slett det, og behald teksten.",
    "align": "Slett det.",
    "width": "Slett det.",
    "target": "Slett det. Lesaren vel sjølv om lenkja skal opnast i eit nytt vindauge.",
    "rel": "Slett det.",
}
_INSTEAD |= dict.fromkeys(("input", "select", "textarea", "option", "fieldset"), _INSTEAD["form"])
_INSTEAD |= dict.fromkeys(
    ("object", "embed", "video", "audio", "source", "track"), _INSTEAD["iframe"]
)


def instead_of(name: str) -> str:
    """Return what to write instead of an HTML element or attribute that is refused."""
    if name.startswith("on"):
        return "Slett det. Innhald kan ikkje ha skript."
    return _INSTEAD.get(name, "Slett det, eller skriv det med Markdown.")


def sentences(problem: Problem) -> tuple[str, str]:
    """Return in Nynorsk what is wrong, with what was found there, and what to write instead."""
    details = {"elsewhere": "", **problem.details}
    what, remedy = TEXT[problem.code]
    if "right" in details:
        remedy = "Skriv «{right}»."
    found = f" Fann: «{_shown(problem.found)}»." if problem.found else ""
    return _one_line(f"{what.format_map(details)}{found}"), _one_line(remedy.format_map(details))


def describe(problem: Problem) -> str:
    """Return the whole message for one problem, in Nynorsk, on one or two lines.

    `resources.yml:12:5: feil: url: … Fann: «…». → what to write instead`.
    """
    what, remedy = sentences(problem)
    where = f"{problem.position}: {problem.severity}: "
    field = f"{problem.field}: " if problem.field else ""
    return f"{_one_line(f'{where}{field}')}{what}\n    → {remedy}"


def _shown(found: str) -> str:
    """Return what was found in one short line."""
    line = _one_line(found)
    return line if len(line) <= _LONGEST_FOUND else f"{line[:_LONGEST_FOUND]}…"


def _one_line(text: str) -> str:
    """Return a text on one line, invisible signs by their numbers.

    Names of files and fields may hold line ends too, and GitHub takes a line that begins with `::`
    for a command.
    """
    return "".join(each if each.isprintable() else _code_point(each) for each in text)


def _code_point(sign: str) -> str:
    """Return an invisible sign so that one sees where it is; what ends a line is a blank."""
    return " " if sign in "\r\n\t" else f"⟨U+{ord(sign):04X}⟩"


def report(problems: list[Problem]) -> str:
    """Return all messages, errors first and in the order of the files, with a line that counts."""

    def place(problem: Problem) -> tuple[bool, str, int]:
        position = problem.position
        return problem.severity is not Severity.ERROR, str(position.file), position.line

    ordered = sorted(problems, key=place)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    lines = [describe(problem) for problem in ordered]
    warnings = len(problems) - errors
    counted = f"{warnings} {'åtvaring' if warnings == 1 else 'åtvaringar'}"
    return "\n".join([*lines, f"{errors} feil, {counted}."])
