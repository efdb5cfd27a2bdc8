"""What a filled form asks for."""

from dataclasses import dataclass, field
from pathlib import Path

from rusplan.yaml.edit import Edit


class FormError(Exception):
    """A form cannot be used; `faults` say why, a sentence each, in Nynorsk."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Proposal:
    """Edits of one file, a title that holds no text from the form, and the source given.

    `read` says how the answers were understood, a sentence each, where they were not just copied.
    """

    file: Path
    edits: list[Edit]
    title: str
    source: str
    read: list[str] = field(default_factory=list)
