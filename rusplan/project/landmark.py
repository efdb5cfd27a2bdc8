"""The pages that others lead to, found by the markers they hold: their files may have any name."""

import re
from dataclasses import dataclass, fields, replace
from pathlib import PurePosixPath
from posixpath import normpath

from rusplan.project.heading import ANCHOR
from rusplan.project.marker import MarkerKind
from rusplan.project.page import Pages

_FRONT_PAGE = PurePosixPath("index.md")
_HEADING = re.compile(rf"^#.*{ANCHOR}", re.MULTILINE)

_ENGLISH_LIST = "english"
"""The id of the list of what there is in English."""

_FIRST_STEP = re.compile(r"\{ ?#steg-1 ?\}")
"""The anchor of the first step of the routine."""


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Addresses relative to the site's root; empty when no page is such."""

    help_now: str = ""
    """The numbers to call, on the front page."""
    bank: str = ""
    changes: str = ""
    places: str = ""
    """Where a place is chosen, with the anchor of the heading over it."""
    paper: str = ""
    steps: str = ""
    """The page with the steps of the routine."""
    waiting: str = ""
    """What to do while help is on its way."""
    written: str = ""
    """Help for those who cannot or will not call."""
    english: str = ""
    """What there is in English, with the anchor of the heading over it."""
    report: str = ""
    """Where a reader learns whom to tell that something is wrong."""

    def seen_from_root(self, folder: str) -> "Landmarks":
        """Return these as they are seen from the site's root: their edition lies in a folder."""
        return replace(
            self,
            **{
                each.name: normpath(f"{folder}/{address}") if folder else address
                for each in fields(self)
                if (address := getattr(self, each.name))
            },
        )

    def or_else(self, others: "Landmarks", to_others: str) -> "Landmarks":
        """Return these with the others' in place of what there is none of.

        `to_others` leads from the root that these are seen from to that of the others.
        """
        lacking = [each.name for each in fields(self) if not getattr(self, each.name)]
        found = {name: getattr(others, name) for name in lacking}
        return replace(self, **{name: f"{to_others}{a}" for name, a in found.items() if a})


def find_landmarks(pages: Pages) -> Landmarks:
    """Return the landmarks among the pages."""
    found: dict[str, str] = {}
    steps = ""
    for page in pages.values():
        for marker in page.markers:
            found.setdefault(marker.name, page.address)
            if marker.kind is MarkerKind.PLACES or marker.argument == _ENGLISH_LIST:
                over = _HEADING.findall("\n".join(page.text.split("\n")[: marker.line]))
                found[marker.argument or marker.name] = "#".join([page.address, *over[-1:]])
        if _FIRST_STEP.search(page.text):
            steps = steps or page.address
    front = pages.get(_FRONT_PAGE)
    helps = front and any(marker.kind is MarkerKind.HELP for marker in front.markers)
    return Landmarks(
        help_now=f"{front.address}#hjelp-no" if front and helps else "",
        bank=found.get(MarkerKind.WHOLE_BANK, ""),
        changes=found.get(MarkerKind.CHANGES, ""),
        places=found.get(MarkerKind.PLACES, ""),
        paper=found.get(MarkerKind.PAPER, ""),
        steps=steps,
        waiting=found.get(MarkerKind.WAITING, ""),
        written=found.get(MarkerKind.WRITTEN_HELP, ""),
        english=found.get(_ENGLISH_LIST, ""),
        report=found.get(MarkerKind.CONTACT, ""),
    )
