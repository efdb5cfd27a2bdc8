"""What a municipality and a school have in common: a page of its own at a permanent address."""

from pathlib import PurePosixPath
from typing import ClassVar

from pydantic import Field

from rusplan.bank.value import Slug
from rusplan.yaml.model import Model


class Place(Model):
    """A municipality or a school. Readers link to its page, which therefore never moves."""

    PAGE_FOLDER: ClassVar[str]
    """The folder of its page, under the root of each edition."""

    id: Slug = Field()

    @property
    def page_source(self) -> PurePosixPath:
        """The path of the page's Markdown source, which a build makes."""
        return PurePosixPath(self.PAGE_FOLDER, f"{self.id}.md")

    @property
    def page_address(self) -> str:
        """The address of the page, relative to the root of an edition."""
        return f"{self.PAGE_FOLDER}/{self.id}.html"
