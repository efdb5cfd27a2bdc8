"""What a person is told when a spreadsheet is read back."""

from rusplan.editing.field_names import FIELD
from rusplan.editing.sheet_fault import TEXT
from rusplan.editing.sheet_import import CellChange, CellFault


def described_fault(name: str, fault: CellFault) -> str:
    """Return a fault in the form of all messages: where, what, and what to do."""
    words = {"found": fault.found, "suggestion": fault.suggestion}
    what, remedy = (part.format_map(words) for part in TEXT[fault.fault])
    return f"{name}:{fault.row}:{fault.column}: feil: {what}\n    → {remedy}"


def described_change(change: CellChange) -> str:
    """Return a change as a diff: the field, what it was and what it is to be."""
    channel = f", kanal {change.row.channel}" if change.row.channel else ""
    old = change.row.cells[change.field]
    return "\n".join(
        [
            f"{change.row.id}{channel}: {FIELD[change.field]}",
            *(f"  - {line}" for line in old.splitlines()),
            *(f"  + {line}" for line in change.new.splitlines()),
        ]
    )
