"""What somebody may have meant who wrote a word that is not known."""

from difflib import get_close_matches


def suggest(found: str, known: list[str]) -> str:
    """Return a sentence that proposes the nearest known word, or tells to pick one."""
    near = get_close_matches(found.lower(), known, n=1, cutoff=0.6)
    return f"Meinte du «{near[0]}»?" if near else "Vel eitt som finst, eller slett feltet."
