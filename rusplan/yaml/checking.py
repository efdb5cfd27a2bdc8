"""What is wrong within one file: as YAML, and as what its model asks for."""

from typing import TypeVar

from rusplan.problems.problem import Problem, ProblemCode
from rusplan.yaml.document import Document
from rusplan.yaml.model import Model
from rusplan.yaml.reading import UNREADABLE
from rusplan.yaml.validation import Context, validate

_M = TypeVar("_M", bound=Model)


def check_document(
    document: Document, model: type[_M], context: Context
) -> tuple[_M | None, list[Problem]]:
    """Return a file's data as a model, or `None`, and what is wrong within the file alone."""
    if any(problem.code in UNREADABLE for problem in document.problems):
        return None, [*document.problems]
    if document.data is None:
        details = {"expected": ", ".join(model.model_fields)}
        return None, [Problem(ProblemCode.EMPTY_FILE, document.at((1, 1)), details=details)]
    found, problems = validate(document, model, context)
    stated = {problem.position for problem in document.problems}
    problems = [
        *document.problems,
        *(problem for problem in problems if problem.position not in stated),
    ]
    return (None if document.problems else found), problems


def has_content(document: Document) -> bool:
    """Say whether more can be said of a file than that it is empty or cannot be read."""
    readable = all(problem.code not in UNREADABLE for problem in document.problems)
    return readable and document.data is not None
