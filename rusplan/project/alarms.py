"""When the search calls something urgent, as typed data: what `alarms.yml` may say."""

from pathlib import Path

from pydantic import Field

from rusplan.bank.value import Text, Unique
from rusplan.yaml.model import Model

ALARMS_FILE = Path("alarms.yml")

Sign = tuple[Text | tuple[Text, ...], ...]
"""Names of pieces that must all be there, in any order; of pieces in a list one is enough."""


class Piece(Model):
    """A piece of meaning, and how people say it.

    A way to say it is a word, «pust*» for all that begin so, «*vald» for all that end so, or
    several words in a row.
    """

    name: Text = Field(description="Kva teikna kallar biten.")
    words: Unique[Text] = Field(min_length=1, description="Ord som tyder det same her.")


class Alarm(Model):
    """Something that cannot wait, and the services that then stand before all else.

    It is raised by one of the `signs`, or by one of the `hints` when nothing else is said, or
    nearly nothing and one of the `subjects` of all alarms is.
    """

    show: Unique[Text] = Field(
        min_length=1, description="Id-ar til tenester med nummer, i rekkjefølgje."
    )
    read: Unique[Text] = Field((), description="Sider å lese medan hjelpa er på veg.")
    signs: tuple[Sign, ...] = Field((), description="Bitar som saman alltid gir alarm.")
    hints: tuple[Sign, ...] = Field(
        (), description="Bitar som saman gir alarm når alt anna òg er bitar eller småord."
    )
    unless: Unique[Text] = Field((), description="Bitar som gjer at det likevel ikkje gjeld.")


class Alarms(Model):
    """Everything that `alarms.yml` says."""

    idioms: Unique[Text] = Field(description="Faste uttrykk som tyder noko anna.")
    neutral: Unique[Text] = Field(description="Ord som ikkje seier noko anna.")
    subjects: Unique[Text] = Field(
        (), description="Bitar som seier kven eller kva det gjeld: då er eitt ukjent ord lov."
    )
    pieces: tuple[Piece, ...] = Field(description="Bitar av meining.")
    alarms: tuple[Alarm, ...] = Field(description="Kva bitar som gir alarm, og kven som svarar.")
