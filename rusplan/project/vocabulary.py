"""The words people use, as typed data: what `search.yml` may say."""

from pathlib import Path

from pydantic import Field

from rusplan.bank.value import Text, Unique
from rusplan.yaml.model import Model

VOCABULARY_FILE = Path("search.yml")


class Synonyms(Model):
    """Words that mean the same to the search, in any form and language.

    A word of two or three parts («9 a», «someone to talk to») counts when they stand together.
    """

    words: tuple[Text, ...] = Field(min_length=1, description="Ord som tyder det same.")
    near: Unique[Text] = Field((), description="Vidare ord som òg kan svare, men ikkje like godt.")


class Question(Model):
    """Something people ask in many ways, and what answers it, the best answer first."""

    asked: Unique[Text] = Field(min_length=1, description="Måtar å spørje på.")
    show: Unique[Text] = Field(
        min_length=1,
        description="Svara: id-ar i banken eller local/, eller side.md#anker. Det beste først.",
    )


class Vocabulary(Model):
    """Everything that `search.yml` says."""

    otherwise: Unique[Text] = Field(
        min_length=1, description="Svara når søket ikkje finn noko, eller ikkje kan språket."
    )
    apart: Unique[Text] = Field(description="Ord som aldri skal takast for kvarandre.")
    endings: Unique[Text] = Field(
        (), description="Endingar som ikkje skil ord frå kvarandre, dei lengste først."
    )
    fillers: tuple[Text, ...] = Field(description="Småord som tel lite.")
    synonyms: tuple[Synonyms, ...] = Field(description="Ord som tyder det same.")
    questions: tuple[Question, ...] = Field(description="Spørsmål og kva som svarar på dei.")
