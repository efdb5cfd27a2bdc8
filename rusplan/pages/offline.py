"""What a first visit keeps for reading without network."""

from rusplan.pages.checked import SCRIPTS
from rusplan.project.landmark import Landmarks


def kept_offline(landmarks: Landmarks, favicon: str) -> list[str]:
    """Return the addresses that are kept: whom to call, near and far."""
    places, _, _ = landmarks.places.partition("#")
    scripts = [f"assets/{name}" for name in ("rusplan.js", *SCRIPTS)]
    return [each for each in ("index.html", places, *scripts, favicon) if each]
