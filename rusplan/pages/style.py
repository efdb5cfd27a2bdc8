"""The style that stands in every page: the site's own, and the colours of the plan's sections."""

from collections.abc import Sequence
from pathlib import Path

from rusplan.project.plan import Section

_SCREEN = (
    "base.css",
    "frame.css",
    "plan.css",
    "entry.css",
    "exit.css",
    "urgency.css",
    "place.css",
    "search.css",
    "languages.css",
)
"""The sheets in `overrides/partials/style`, in order: a later rule holds before an earlier one."""

_PAPER = "print.css"


def inline_style(folder: Path, sections: Sequence[Section]) -> str:
    """Return the whole style; `folder` holds the sheets."""
    sheets = [(folder / name).read_text(encoding="utf-8") for name in (*_SCREEN, _PAPER)]
    return "".join([*sheets[:-1], section_rules(sections), sheets[-1]]).rstrip("\n")


def section_rules(sections: Sequence[Section]) -> str:
    """Return a rule for each section: its pages, and its card on the front page."""
    rules = (
        f".del-{number}, .delar li:nth-child({number}) "
        f"{{ --del: var(--lys, {each.light}) var(--mork, {each.dark}); "
        f"--mjuk: var(--lys, {each.soft_light}) var(--mork, {each.soft_dark}); }}\n"
        for number, each in enumerate(sections, start=1)
    )
    return "".join(rules)
