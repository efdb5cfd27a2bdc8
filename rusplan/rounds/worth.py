"""What is left to ask, and which municipality's round would give most."""

from rusplan.project import Edition
from rusplan.rounds.question import questions

_MOST = 5


def worth_report(edition: Edition) -> str:
    """Return in a few lines how much is left to ask, the municipalities with most of it first."""
    towns = edition.directory.municipalities
    counts = {town.id: len(list(questions(edition, town))) for town in towns}
    left = {name: count for name, count in counts.items() if count}
    if not left:
        return "Det er ingenting att å spørje om.\n"
    most = sorted(left, key=lambda name: (-left[name], name))[:_MOST]
    names = ", ".join(f"{name} ({left[name]})" for name in most)
    return (
        f"Att å spørje om: {sum(left.values())} spørsmål til {len(left)} kommunar. "
        f"Ein runde gir mest her: {names}.\n"
        f"Skriv «python -m rusplan round {most[0]}», så får du spørsmåla.\n"
    )
