"""The pages that others lead to, found by the markers they hold: their files may have any name."""

import re
from dataclasses import dataclass
from pathlib import Path

from rusplan.pages.checked import SCRIPTS as CHECKED_SCRIPTS
from rusplan.project.marker import find_markers
from rusplan.project.page import page_sources, read_page

_FRONT_PAGE = "index"
_ANCHOR = re.compile(r"^#.*\{ ?#(?P<id>[\w-]+) ?\}", re.MULTILINE)
_FIRST_STEP = re.compile(r"\{ ?#steg-1 ?\}")


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


def find_landmarks(docs: Path) -> Landmarks:
    """Return the landmarks among the pages in `docs`."""
    found: dict[str, str] = {}
    steps = ""
    for path, text in page_sources(docs):
        address = path.with_suffix(".html").as_posix()
        for marker in find_markers(text):
            found.setdefault(marker.name, address)
            if marker.name == "stader":
                over = _ANCHOR.findall("\n".join(text.split("\n")[: marker.line]))
                found["stader"] = "#".join([address, *over[-1:]])
        if _FIRST_STEP.search(text):
            steps = steps or address
    front = find_markers(read_page(docs, f"{_FRONT_PAGE}.md"))
    return Landmarks(
        help_now=f"{_FRONT_PAGE}.html#hjelp-no" if any(m.name == "hjelp" for m in front) else "",
        bank=found.get("heile banken", ""),
        changes=found.get("endringar", ""),
        places=found.get("stader", ""),
        paper=found.get("papir", ""),
        steps=steps,
    )


def kept_offline(landmarks: Landmarks, favicon: str) -> list[str]:
    """Return what a first visit keeps for reading without network: whom to call, near and far."""
    places, _, _ = landmarks.places.partition("#")
    scripts = [f"assets/{name}" for name in ("rusplan.js", *CHECKED_SCRIPTS)]
    return [each for each in ("index.html", places, *scripts, favicon) if each]
