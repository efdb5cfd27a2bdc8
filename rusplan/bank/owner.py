"""Who is responsible for what: roles, never persons."""

from typing import Annotated

from pydantic import Field

from rusplan.bank.value import Months, Slug, Text
from rusplan.yaml.model import Model


class Owner(Model):
    """A role. The first in the bank is responsible for all that names no other."""

    id: Slug = Field(description="Fast id.")
    name: Text = Field(description="Rolla i ord. Aldri namnet på ein person.")


OwnerId = Annotated[
    Slug | None,
    Field(description="Id-en til rolla som har ansvaret. Tomt: den første under «owners»."),
]
"""The owner that an entry states."""

ReviewMonths = Annotated[
    Months | None,
    Field(description="Månader mellom kontrollane. Tomt: 12. Telefonnummer: aldri meir enn 6."),
]
"""The months between checks that an entry states; `rusplan.bank.review` says what else holds."""
