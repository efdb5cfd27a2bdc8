"""The topics that entries are grouped and filtered by."""

from pydantic import Field

from rusplan.bank.model import Model
from rusplan.bank.value import Slug, Text


class Topic(Model):
    """One topic; the bank's page shows them in the order of the file."""

    id: Slug = Field(description="Fast id.")
    name: Text = Field(description="Namnet lesaren ser.")
