"""Changes an id: where it is defined, everywhere it is used, and in the addresses made of it."""

import re
from collections import defaultdict
from pathlib import Path

from rusplan.bank.id_kind import IdKind
from rusplan.bank.value import slug
from rusplan.editing.reference import references
from rusplan.local.municipality import Municipality
from rusplan.local.reading import LOCAL_FOLDER
from rusplan.local.school import School
from rusplan.problems.problem import Position
from rusplan.problems.suggestion import suggest
from rusplan.project import Project
from rusplan.refusal import RefusedError
from rusplan.yaml.edit import Edit, apply_edits
from rusplan.yaml.file import write_whole
from rusplan.yaml.reading import compose_document

_FOLDER = {
    IdKind.MUNICIPALITY: Municipality.PAGE_FOLDER,
    IdKind.SCHOOL: School.PAGE_FOLDER,
}
"""The folder of the pages that a build makes for things of a kind."""

_BEFORE = ("id", "number", "name")


def rename(project: Project, old: str, new: str) -> str:
    """Change an id wherever it stands, and return what to say. Raises `RefusedError`.

    A place's old address goes on leading to it: its old id is kept under `former_ids`. No other
    byte of the files is changed.
    """
    known = references(project)
    items = [item for item in known if item.id == old]
    if not items:
        near = suggest(old, [item.id for item in known])
        raise RefusedError(f"Ingenting har id-en «{old}». {near}")
    if len(items) > 1:
        kinds = " og ".join(item.kind for item in items)
        raise RefusedError(f"«{old}» finst blant {kinds}. Byt for hand: «where {old}» seier kvar.")
    if new != slug(new):
        raise RefusedError(f"«{new}» kan ikkje vere ein id. Skriv «{slug(new)}».")
    if any(item.id == new for item in known):
        raise RefusedError(f"«{new}» finst alt. Vel ein annan id.")
    places = known[items[0]]
    texts = _replaced(project, [*places.defined, *places.used], old, new)
    kind, moved = items[0].kind, None
    if kind in _FOLDER:
        _lead_on(texts, places.defined[0].file, kind, old, new)
        moved = LOCAL_FOLDER / f"{old}.yml" if kind is IdKind.MUNICIPALITY else None
    _links(project, texts, _FOLDER.get(kind, ""), old, new)
    _translations(project, texts, old, new)
    for path, text in texts.items():
        write_whole(project.root / path, [text])
    if moved and (project.root / moved).exists():
        (project.root / moved).rename(project.root / moved.with_name(f"{new}.yml"))
    count = len(places.defined) + len(places.used)
    return f"«{old}» heiter no «{new}»: bytt {count} stader, i {len(texts)} filer."


def _replaced(project: Project, positions: list[Position], old: str, new: str) -> dict[Path, str]:
    by_file: dict[Path, list[Position]] = defaultdict(list)
    for position in positions:
        by_file[position.file].append(position)
    word = re.compile(rf"(?<![a-z0-9]){re.escape(old)}(?![\w-])")
    texts = {}
    for path, found in by_file.items():
        lines = project.text(path).removeprefix("\ufeff").split("\n")
        for position in sorted(found, key=lambda each: (each.line, each.column), reverse=True):
            line, start = lines[position.line - 1], position.column - 1
            lines[position.line - 1] = line[:start] + word.sub(new, line[start:], count=1)
        mark = "\ufeff" if project.text(path).startswith("\ufeff") else ""
        texts[path] = mark + "\n".join(lines)
    return texts


def _lead_on(texts: dict[Path, str], path: Path, kind: IdKind, old: str, new: str) -> None:
    """Keep a place's old id, so that its old address leads to the new one."""
    data = compose_document(texts[path].encode(), path).data
    found = enumerate(data["schools"]) if kind is IdKind.SCHOOL else [((), data)]
    for index, place in found:
        if place["id"] == new:
            location = ("schools", index) if kind is IdKind.SCHOOL else ()
            former = [*place.get("former_ids", []), old]
            edit = Edit((*location, "former_ids"), former, _BEFORE)
            texts[path] = apply_edits(texts[path], [edit])


def _links(project: Project, texts: dict[Path, str], folder: str, old: str, new: str) -> None:
    """Change the addresses made of the id in links on the pages."""
    made = (
        rf"(?<={folder}/){re.escape(old)}(?=\.md)"
        if folder
        else rf"(?<=\.md#){re.escape(old)}(?=[)\s])"
    )
    for page in project.all_pages:
        text = texts.get(page.file) or project.text(page.file)
        changed = re.sub(made, new, text)
        if changed != text:
            texts[page.file] = changed


def _translations(project: Project, texts: dict[Path, str], old: str, new: str) -> None:
    """Change the id in what tells whose text a translation is of."""
    whose = re.compile(
        rf'^((?:#[~|] )?msgctxt "(?:(?:emne|slag|liste|endring|verdi)-|liste-[^".]+\.)?)'
        rf"{re.escape(old)}(?=\.)",
        re.MULTILINE,
    )
    for translation in project.translations:
        path = translation.words.file
        if (project.root / path).exists():
            text = project.text(path)
            changed = whose.sub(rf"\g<1>{new}", text)
            if changed != text:
                texts[path] = changed
