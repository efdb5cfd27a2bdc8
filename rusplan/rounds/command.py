"""The commands of a round: sheets out for each municipality, and a filled sheet back."""

import difflib
from pathlib import Path

from rusplan.problems.messages import report, system_reason
from rusplan.problems.suggestion import suggest
from rusplan.project import Project
from rusplan.refusal import RefusedError
from rusplan.rounds.answer import Answers, RowFaultsError
from rusplan.rounds.print import print_round
from rusplan.rounds.question import questions
from rusplan.rounds.sheet import write_round
from rusplan.yaml.edit import NotEditableError, apply_edits
from rusplan.yaml.file import write_whole


def make_rounds(project: Project, names: list[str], folder: Path) -> str:
    """Write a sheet, as CSV and to print, for each municipality named; all when none is.

    Returns what to say. Raises `RefusedError` for a name that no municipality has.
    """
    edition = project.edition()
    towns = edition.directory.municipalities_by_id
    unknown = [name for name in names if name not in towns]
    if unknown:
        said = (f"Ingen kommune har id-en «{each}». {suggest(each, towns)}" for each in unknown)
        raise RefusedError("\n".join(said))
    lines = []
    for name in names or list(towns):
        asked = list(questions(edition, towns[name]))
        file = folder / f"runde-{name}.csv"
        _write(file, write_round(towns[name], asked))
        _write(file.with_suffix(".pdf"), print_round(edition, towns[name], asked))
        lines.append(f"{file}, og .pdf: {len(asked)} spørsmål til {towns[name].name}.")
        lines += [f"  {number}. {each.text}" for number, each in enumerate(asked, start=1)]
    return "\n".join(lines)


def _write(file: Path, content: bytes) -> None:
    """Write a file that is not there. One that may be filled in already is never written over."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as out:
            out.write(content)
    except OSError as error:
        raise RefusedError(f"Kan ikkje skrive {file}: {system_reason(error)}.") from None


def import_round(project: Project, file: Path, cells: list[list[str]], *, write: bool) -> str:
    """Return what a filled sheet changes, as a diff; write it when asked to.

    Raises `RefusedError` when anything at all is wrong. Then nothing is written.
    """
    try:
        edits = Answers(project).read(cells)
        texts = {path: apply_edits(project.text(path), each) for path, each in edits.items()}
    except RowFaultsError as error:
        raise RefusedError(
            "\n".join(f"{file}:{row}:1: feil: {text}" for row, text in error.faults)
        ) from None
    except NotEditableError:
        raise RefusedError("Filene i local/ står slik at dette må skrivast inn for hand.") from None
    if not texts:
        return "Ingen rader har ein dag i «Dagen du spurde», så ingenting er endra."
    diff = "\n".join(_diff(path, project.text(path), text) for path, text in texts.items())
    changed = Project.open(project.root, project.today, instead=texts)
    if changed.errors:
        raise RefusedError(f"{diff}\n{report(changed.errors)}\nIngenting er skrive.")
    if not write:
        return f"{diff}\nIngenting er skrive enno. Er alt rett, køyr på nytt med --write."
    for path, text in texts.items():
        write_whole(project.root / path, [text])
    return f"{diff}\nSkrive til {', '.join(map(str, texts))}."


def _diff(path: Path, old: str, new: str) -> str:
    name = path.as_posix()
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), name, name, n=1, lineterm="")
    return "\n".join(lines)
