"""The plan that the site shows: `extra.plan` in `mkdocs.yml`, which another county replaces."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from rusplan.bank.value import Slug, Text, Unique, problem
from rusplan.problems.problem import ProblemCode
from rusplan.project.colour import is_colour
from rusplan.yaml.model import Model


def _colour(value: str) -> str:
    if not is_colour(value):
        raise problem(ProblemCode.BAD_COLOUR)
    return value


Colour = Annotated[str, AfterValidator(_colour)]
"""A colour, written `#rrggbb`."""


def _year(value: str) -> str:
    if not re.fullmatch(r"20\d\d", value):
        raise problem(ProblemCode.WRONG_TYPE, expected="eit årstal, som 2019")
    return value


Year = Annotated[str, AfterValidator(_year)]
"""A year of this century."""


class Section(Model):
    """The colours of one of the plan's sections: of its headings, and behind its panels."""

    light: Colour = Field(description="Overskrifter når sida er lys.")
    dark: Colour = Field(description="Overskrifter når sida er mørk.")
    soft_light: Colour = Field(description="Ruter når sida er lys.")
    soft_dark: Colour = Field(description="Ruter når sida er mørk.")


class NewerPlan(Model):
    """A plan that has come after the one that is shown."""

    entry: Slug = Field(description="Id-en til planen i banken.")
    year: Text = Field(description="Året han er frå.")


class Plan(Model):
    """What a county says of its plan, in the site's language."""

    name: Text = Field(description="Namnet på planen.")
    short_name: Text = Field(description="Namnet øvst på kvar side.")
    county: Text = Field(description="Namnet på fylket.")
    revised: Text = Field(description="Når planen sist blei revidert: «august 2019».")
    year: Year = Field(description="Året det som er endra, er endra sidan.")
    newer: NewerPlan | None = Field(None, description="Ein nyare plan: kvar side seier det.")
    sections: tuple[Section, ...] = Field(min_length=1, description="Fargane til kvar del.")
    footer: Unique[Text] = Field((), description="Sidene i botnfeltet, som om/personvern.md.")
    traces: Text | None = Field(
        None, description="Kvar det står korleis ein slettar spor: om/personvern.md#anker."
    )


UNNAMED = Plan.model_construct(
    name="", short_name="", county="", revised="", year="", sections=(), footer=(), traces=None
)
"""Where nothing is shown to readers."""
