"""The lists that pages show: the plan's resource banks and the short lists of help services."""

from pydantic import Field

from rusplan.bank.taxonomy import OwnLanguage
from rusplan.bank.value import Slug, Text
from rusplan.yaml.model import Model


class ListItem(Model):
    """One line of a list: an entry, under the words the plan uses for it."""

    entry: Slug = Field(description="Id-en til ressursen eller tenesta.")
    label: Text | None = Field(None, description="Orda i planen. Tomt: tittelen til oppføringa.")
    label_language: OwnLanguage = Field(description="Språket i «label».")
    anchor: Slug | None = Field(None, description="Anker for akkurat denne lina.")
    refers_to: Slug | None = Field(None, description="Ankeret på sida som lina er ei note til.")


class ListGroup(Model):
    """Some lines under a heading of the plan's, or none."""

    heading: Text | None = Field(None, description="Overskrifta i planen.")
    heading_language: OwnLanguage = Field(description="Språket i overskrifta.")
    items: tuple[ListItem, ...] = Field(min_length=1, description="Linene, i rekkjefølgje.")


class EntryList(Model):
    """A list in the plan's order, shown by the marker `[[liste: id]]` on a page."""

    id: Slug = Field(description="Fast id, som sidene viser til.")
    groups: tuple[ListGroup, ...] = Field(min_length=1, description="Delane av lista.")
