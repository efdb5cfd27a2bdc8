"""What is asked of a new county, and what is answered when nothing else is."""

from dataclasses import dataclass

from rusplan.language import NYNORSK
from rusplan.new_county.section_colours import CHOSEN

PLAN_NAMES = {
    NYNORSK: "Plan for rusarbeid i vidaregåande opplæring",
    "nb": "Plan for rusarbeid i videregående opplæring",
}
"""What such a plan is called, by the languages that there is content to start from in."""

MOST_SECTIONS = len(CHOSEN)


@dataclass(frozen=True, slots=True)
class NewCounty:
    """A county's name, its plan, the site's language, and a colour for each section."""

    county: str
    plan: str
    short_name: str
    language: str
    colours: tuple[str, ...]

    @property
    def owner(self) -> str:
        """Who is behind the site."""
        return f"{self.county} fylkeskommune"
