"""Municipalities."""

import re
from typing import Annotated, ClassVar

from pydantic import AfterValidator, Field

from rusplan.bank.owner import OwnerId, ReviewMonths
from rusplan.bank.review import Check, checks
from rusplan.bank.value import (
    AssuredDate,
    HttpAddress,
    SeenDate,
    Slug,
    TelephoneNumber,
    Text,
    Unique,
    problem,
)
from rusplan.local.ending import EndDate, Successors
from rusplan.local.local_service import LocalService
from rusplan.local.place import Place
from rusplan.problems.problem import ProblemCode


def _number(value: str) -> str:
    if not re.fullmatch(r"\d{4}", value):
        raise problem(ProblemCode.WRONG_TYPE, expected="fire siffer i hermeteikn")
    return value


MunicipalityNumber = Annotated[str, AfterValidator(_number)]
"""The number that Statistics Norway knows a municipality by."""


class Municipality(Place):
    """One municipality, and the services that are there for it alone: one file in `local/`."""

    PAGE_FOLDER: ClassVar[str] = "kommune"

    id: Slug = Field(description="Fast id, òg adressa: kommune/<id>.html.")
    number: MunicipalityNumber = Field(description="Kommunenummeret.")
    name: Text = Field(description="Namnet.")
    former_ids: Unique[Slug] = Field(
        (), description="Id-ar staden har hatt, eller har teke over for. Adressene leier hit."
    )
    end_date: EndDate = None
    successors: Successors = ()
    place_names: Unique[Text] = Field(
        (), description="Kva folk elles kallar staden: tettstader, tidlegare kommunar."
    )
    url: HttpAddress | None = Field(None, description="Heimesida. Tomt: ikkje stadfesta.")
    phone: TelephoneNumber | None = Field(None, description="Sentralbordet.")
    assured_date: AssuredDate | None = Field(
        None, description="Dagen heimesida og nummeret blei kontrollerte."
    )
    sources: Unique[HttpAddress] = Field((), description="Kjeldene til nummeret.")
    seen_date: SeenDate = None
    owner: OwnerId = None
    review_months: ReviewMonths = None
    services: tuple[LocalService, ...] = Field((), description="Tenestene for denne kommunen.")

    @property
    def checks(self) -> tuple[Check, ...]:
        """What a person is to check again: the address of the home page, and the number."""
        number = [(self.phone, self.assured_date)] if self.phone else []
        return checks(self.assured_date, self.review_months, number)
