"""What a first visit keeps for reading without network."""

from rusplan.pages import checked, open_now
from rusplan.project.landmark import Landmarks


def kept_offline(landmarks: Landmarks, favicon: str) -> list[str]:
    """Return the addresses that are kept: whom to call, near and far."""
    places, _, _ = landmarks.places.partition("#")
    scripts = [f"assets/{name}" for name in ("rusplan.js", *open_now.SCRIPTS, *checked.SCRIPTS)]
    pages = ("index.html", landmarks.waiting, landmarks.written, places)
    return [each for each in (*pages, *scripts, favicon) if each]
