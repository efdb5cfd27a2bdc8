"""The topics that entries are grouped and filtered by."""

from pydantic import Field

from rusplan.bank.value import Slug, Text
from rusplan.yaml.model import Model


class Topic(Model):
    """One topic; the bank's page shows them in the order of the file."""

    id: Slug = Field(description="Fast id.")
    name: Text = Field(description="Namnet lesaren ser.")
