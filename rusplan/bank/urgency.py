"""How urgent it is, and whom to call then: three levels, as on NHS care cards."""

from typing import Annotated

from pydantic import Field

from rusplan.bank.term import UrgencyLevel
from rusplan.bank.value import Slug, Text
from rusplan.yaml.model import Model

MOST_POINTS = 5
"""More than this is not read by somebody who is afraid."""


class UrgencyPoint(Model):
    """One situation, and who answers for it."""

    text: Text = Field(description="Situasjonen, i éi kort setning.")
    entry: Slug = Field(description="Id-en til tenesta ein skal ringje.")


class Urgency(Model):
    """One level of urgency. The level stands in words too, never in colour alone."""

    level: UrgencyLevel = Field(description="no, i-dag eller har-tid.")
    title: Text = Field(description="Nivået i ord, og kva ein skal gjere.")
    points: Annotated[tuple[UrgencyPoint, ...], Field(min_length=1, max_length=MOST_POINTS)] = (
        Field(description="Situasjonane, høgst fem. Den mest akutte først.")
    )
