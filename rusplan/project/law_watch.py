"""References out of use that the site's text is watched for: what `law-watch.yml` says."""

from pathlib import Path

from pydantic import Field

from rusplan.bank.value import HttpAddress, Text
from rusplan.problems.problem import Problem
from rusplan.yaml.checking import check_document
from rusplan.yaml.document import Document
from rusplan.yaml.model import Model
from rusplan.yaml.validation import Context

WATCH_FILE = Path("law-watch.yml")


class OldReference(Model):
    """A repealed reference or a former name, with what applies now and where that is said."""

    old: Text = Field(description="Det som er ute av bruk, slik det kan stå i teksten.")
    new: Text = Field(description="Det som gjeld no.")
    source: HttpAddress = Field(description="Der det står.")


class LawWatch(Model):
    """Everything that `law-watch.yml` says."""

    references: tuple[OldReference, ...] = Field((), description="Tilvisingane som er ute av bruk.")


def check_law_watch(
    document: Document | None, context: Context
) -> tuple[LawWatch | None, list[Problem]]:
    """Return what is watched for, or `None` on any error; nothing when there is no such file."""
    return (
        check_document(document, LawWatch, context) if document else (LawWatch(references=()), [])
    )
