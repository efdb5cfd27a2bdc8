"""Asks, where somebody answers, for what the options do not say."""

import sys
from argparse import Namespace

from rusplan.language import NYNORSK
from rusplan.new_county.county import MOST_SECTIONS, PLAN_NAMES, NewCounty
from rusplan.new_county.section_colours import CHOSEN
from rusplan.project.colour import is_colour
from rusplan.refusal import RefusedError

_SECTIONS = 3


def asked(chosen: Namespace) -> NewCounty:
    """Return the county that options and answers describe. Raises `RefusedError`.

    Where nobody is at the keyboard, what no option says has its usual value.
    """
    county = chosen.county or _ask("Kva heiter fylket?", "")
    if not county:
        raise RefusedError('Skriv kva fylket heiter: --county "Innlandet".')
    language = chosen.language or _ask(f"Språket, {' eller '.join(PLAN_NAMES)}?", NYNORSK)
    if language not in PLAN_NAMES:
        raise RefusedError(f"Språket må vere {' eller '.join(PLAN_NAMES)}, ikkje «{language}».")
    plan = chosen.plan or _ask("Kva heiter planen?", PLAN_NAMES[language])
    short_name = chosen.short_name or _ask("Kva skal stå øvst på kvar side?", "Rusplan")
    return NewCounty(county, plan, short_name, language, _colours(chosen))


def _colours(chosen: Namespace) -> tuple[str, ...]:
    given = tuple(
        each.strip().lower() for each in (chosen.colours or "").split(",") if each.strip()
    )
    wrong = [each for each in given if not is_colour(each)]
    if wrong:
        raise RefusedError(f"«{wrong[0]}» er ikkje ein farge. Skriv fargane slik: #0d6b57,#1a4f8b.")
    sections = chosen.sections or _ask("Kor mange delar har planen?", str(len(given) or _SECTIONS))
    count = int(sections) if str(sections).isdecimal() else 0
    if not 1 <= count <= MOST_SECTIONS:
        raise RefusedError(f"Planen kan ha frå 1 til {MOST_SECTIONS} delar, ikkje «{sections}».")
    if len(given) > count:
        raise RefusedError(
            f"Det er {len(given)} fargar, men {count} delar. Skriv éin for kvar del."
        )
    others = (each for each in CHOSEN if each not in given)
    return (*given, *(next(others) for _ in range(count - len(given))))


def _ask(question: str, otherwise: str) -> str:
    if not sys.stdin.isatty():
        return otherwise
    try:
        answer = input(f"{question}{f' [{otherwise}]' if otherwise else ''} ").strip()
    except EOFError:  # Ctrl-D: no more answers
        answer = ""
    return answer or otherwise
