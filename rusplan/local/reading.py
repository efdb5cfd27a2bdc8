"""Reads the files in `local/` together and reports every problem in them at once."""

from datetime import date
from pathlib import Path
from typing import cast

from rusplan.bank.freshness import check_freshness
from rusplan.local.county import County
from rusplan.local.directory import Directory
from rusplan.local.municipality import Municipality
from rusplan.local.reference import check_local_references
from rusplan.local.school import Schools
from rusplan.problems.problem import Problem
from rusplan.yaml.checking import check_document, has_content
from rusplan.yaml.document import Document
from rusplan.yaml.model import Model
from rusplan.yaml.reading import read_document

LOCAL_FOLDER = Path("local")
COUNTY_FILE = LOCAL_FOLDER / "fylket.yml"
SCHOOLS_FILE = LOCAL_FOLDER / "skolar.yml"

_MODELS: dict[Path, type[Model]] = {COUNTY_FILE: County, SCHOOLS_FILE: Schools}
"""What the two shared files hold. Every other file is a municipality."""


def read_directory(
    root: Path, bank: Document, today: date
) -> tuple[Directory | None, list[Problem]]:
    """Read the files in `local/` under `root`.

    `bank` is `resources.yml` as plain data: ids are unique across it too, and may be referred to.
    Returns the directory, or `None` when there is any error in a file, and all problems, each
    with its own file. Without a folder `local/` the directory is empty.
    """
    documents = read_documents(root)
    models: dict[Path, Model | None] = {}
    problems: list[Problem] = []
    for file, document in documents.items():
        model = _MODELS.get(file, Municipality)
        models[file], found = check_document(document, model, today)
        problems += found
    readable = [document for document in documents.values() if has_content(document)]
    problems += check_local_references(bank, readable)
    for document in readable:
        problems += check_freshness(document, today)
    complete = all(model is not None for model in models.values())
    return (_directory(models) if complete else None), problems


def read_documents(root: Path) -> dict[Path, Document]:
    """Return the files in `local/` under `root` by their paths, not yet checked."""
    files = {file.relative_to(root) for file in (root / LOCAL_FOLDER).glob("*.yml")}
    files |= set(_MODELS) if files else set()
    return {file: read_document(root / file, shown_as=file) for file in sorted(files)}


def _directory(models: dict[Path, Model | None]) -> Directory:
    if not models:
        return Directory()
    schools = cast("Schools", models[SCHOOLS_FILE])
    return Directory(
        cast("County", models[COUNTY_FILE]),
        tuple(each for each in models.values() if isinstance(each, Municipality)),
        schools.schools,
        schools.contacts,
    )
