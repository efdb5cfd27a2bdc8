"""What a first visit keeps for reading without network."""

from rusplan.pages import checked, open_now
from rusplan.pages.script_messages import SEARCH_INDEX, asset, worker_words
from rusplan.project import Edition
from rusplan.project.landmark import Landmarks


def kept_offline(landmarks: Landmarks, home: str) -> list[str]:
    """Return the pages that are kept of an edition: whom to call, near and far."""
    places, _, _ = landmarks.places.partition("#")
    return [each for each in (home, landmarks.waiting, landmarks.written, places) if each]


def worker_edition(edition: Edition, favicon: str) -> dict[str, object]:
    """Return what the service worker knows of an edition."""
    landmarks = edition.landmarks.seen_from_root(edition.folder)
    pages = kept_offline(landmarks, edition.path("index.html"))
    scripts = map(asset(edition), ("rusplan.js", *open_now.SCRIPTS, *checked.SCRIPTS))
    return {
        "folder": edition.path(""),
        "language": edition.locale.language,
        "direction": "rtl" if edition.locale.is_right_to_left else "ltr",
        "core": [*pages, *scripts, favicon],
        "index": asset(edition)(SEARCH_INDEX),
        "words": worker_words(edition.locale),
    }
