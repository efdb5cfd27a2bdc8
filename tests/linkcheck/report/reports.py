"""Writes the report that every reason gives an editor: `python -m tests.linkcheck.report.reports`.

Read the difference in `reports.txt` before you commit it: it is what people will read.
"""

from pathlib import Path

from rusplan.linkcheck.inventory.broken_link import BrokenLink
from rusplan.linkcheck.inventory.occurrence import Occurrence
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report.link_report import markdown
from rusplan.linkcheck.report.link_status import statuses
from rusplan.linkcheck.report.messages import EVIDENCE
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason, Verdict
from tests.linkcheck.results import day

SNAPSHOT = Path(__file__).with_suffix(".txt")
RUNS = (0, 1, 8, 22)  # days; the last is when the report is made
EDIT_BASE = "https://example.org/edit/main/"
HOSTILE = "<script>`x`</script> | [x](javascript:x) @nokon #1"


def report() -> str:
    """Return the report after four runs in which every reason has been met each time."""
    memory = Memory()
    for number in RUNS:
        memory = memory.after({each.stored: each for each in map(_result, Reason)}, day(number))
    inventory: dict[str, tuple[Occurrence, ...]] = {
        _address(reason): (
            Occurrence("resources.yml", line, title=reason.value, replacement="Noko nyare"),
            *(Occurrence(page=f"side-{number}.html") for number in range(line % 8)),
        )
        for line, reason in enumerate(Reason, start=1)
    }
    once = Result("https://x.example/", Finding(Reason.NOT_FOUND, {"phrase": HOSTILE}), "x.example")
    memory = memory.after({once.stored: once}, day(RUNS[-1]))
    inventory |= {once.stored: (Occurrence("docs/side.md", 3, title=HOSTILE),)}
    broken = [BrokenLink("index.html", "borte.html", "404 Not Found")]
    return markdown(statuses(inventory, memory), day(RUNS[-1]), broken, EDIT_BASE)


def _result(reason: Reason) -> Result:
    address = _address(reason)
    evidence = dict.fromkeys(EVIDENCE, "slik") if reason is Reason.OWNER_CHANGED else {}
    moved_to = address + "ny" if reason.verdict is Verdict.MOVED else None
    return Result(address, Finding(reason, evidence, moved_to), f"{reason.value}.example")


def _address(reason: Reason) -> str:
    return f"https://{reason.value}.example/"


if __name__ == "__main__":
    SNAPSHOT.write_text(report(), encoding="utf-8")
