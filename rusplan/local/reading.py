"""What the files in `local/` say together, and every problem in them at once."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from rusplan.bank.freshness import check_freshness
from rusplan.bank.period import read_periods
from rusplan.bank.prose import check_prose
from rusplan.bank.taxonomy import read_taxonomy
from rusplan.local.county import County
from rusplan.local.directory import Directory
from rusplan.local.ending import check_endings
from rusplan.local.municipality import Municipality
from rusplan.local.reference import check_local_references, copied_files
from rusplan.local.school import Schools
from rusplan.problems.problem import Problem
from rusplan.yaml.checking import check_document, has_content
from rusplan.yaml.document import Document
from rusplan.yaml.model import Model
from rusplan.yaml.validation import Context

LOCAL_FOLDER = Path("local")
COUNTY_FILE = LOCAL_FOLDER / "fylket.yml"
SCHOOLS_FILE = LOCAL_FOLDER / "skolar.yml"

SHARED_FILES: dict[Path, type[Model]] = {COUNTY_FILE: County, SCHOOLS_FILE: Schools}
"""What the two shared files hold. Every other file is a municipality."""


def check_directory(
    documents: Mapping[Path, Document], bank: Document, context: Context
) -> tuple[Directory | None, list[Problem]]:
    """Return the files in `local/` as a directory, and all problems, each with its own file.

    `bank` is `resources.yml` as plain data: ids are unique across it too, and may be referred to.
    The directory is `None` when there is any error in a file, and empty when there are no files.
    """
    periods, taxonomy = read_periods(bank.data), read_taxonomy(bank.data)
    context = replace(context, periods=periods, taxonomy=taxonomy)
    models: dict[Path, Model | None] = {}
    problems: list[Problem] = []
    for file, document in documents.items():
        model = SHARED_FILES.get(file, Municipality)
        models[file], found = check_document(document, model, context)
        problems += found
    readable = [document for document in documents.values() if has_content(document)]
    # A place whose id is lost is one that others point to.
    named = [each for each in readable if each.file in SHARED_FILES or each.value(("id",))]
    problems += check_local_references(bank, readable, whole=len(named) == len(documents))
    problems += check_endings(readable, context.today)
    copies = copied_files(readable)
    for document in (each for each in readable if each.file not in copies):
        problems += [*check_freshness(document, context.today), *check_prose(document)]
    complete = all(model is not None for model in models.values())
    return (_directory(models) if complete else None), problems


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
