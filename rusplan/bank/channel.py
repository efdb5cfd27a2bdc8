"""The ways to reach a service (schema.org `ServiceChannel`), each with its own hours."""

from typing import Self

from pydantic import Field, ValidationInfo, field_validator, model_validator

from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.schedule import Schedules, SeasonalHours, SpecialHours
from rusplan.bank.term import HolidayHours
from rusplan.bank.value import AssuredDate, HttpAddress, Text, TextNumber, problem
from rusplan.problems.problem import ProblemCode
from rusplan.yaml.model import Model

_NUMBERED = ", ".join(kind for kind in ChannelKind if kind.numbered)
_OTHERS = ", ".join(kind for kind in ChannelKind if not kind.numbered)


class Channel(Model):
    """A telephone number, text-message number, chat or e-mail form.

    Its kind says whether it has a `number` or a `url` (the page where it is found).
    Hours that are not known are left out; then nothing is said about them.
    """

    kind: ChannelKind = Field(description=f"Kanalen: {', '.join(ChannelKind)}.")
    number: TextNumber | None = Field(None, description=f"Nummeret, for {_NUMBERED}.")
    url: HttpAddress | None = Field(None, description=f"Adressa, for {_OTHERS}.")
    description: Text | None = Field(None, description="Kva kanalen er, når det må seiast.")
    schedules: Schedules = Field((), description="Opningstidene. Tomt når dei er ukjende.")
    holidays: HolidayHours = Field(
        HolidayHours.UNKNOWN, description="Heilagdagar: open, all-day, closed eller unknown."
    )
    special_hours: tuple[SpecialHours, ...] = Field(
        (), description="Dagar med andre tider enn elles, eller stengt: datoar eller ein periode."
    )
    seasonal_hours: SeasonalHours | None = Field(
        None, description="Andre tider i jula eller om sommaren, når dagane ikkje er kjende."
    )
    assured_date: AssuredDate | None = Field(
        None, description="Dagen nummer og tider sist blei kontrollerte. Tomt: ikkje stadfesta."
    )
    source: HttpAddress | None = Field(None, description="Sida der opplysningane står.")

    @field_validator("number")
    @classmethod
    def _can_be_called(cls, number: str | None, info: ValidationInfo) -> str | None:
        kind: ChannelKind | None = info.data.get("kind")
        if number and kind and kind.numbered and not kind.numbered.admits(number):
            raise problem(ProblemCode.BAD_PHONE)
        return number

    @model_validator(mode="after")
    def _is_reached_one_way(self) -> Self:
        expected = self.kind.field
        other = "url" if expected == "number" else "number"
        if getattr(self, expected) is None or getattr(self, other) is not None:
            raise problem(ProblemCode.CHANNEL_MISMATCH, channel=self.kind, expected=expected)
        return self
