"""What one look at an address brought: the redirects walked, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.body import Body
from rusplan.linkcheck.look.charset import decode
from rusplan.linkcheck.look.media_type import MediaType, media_type
from rusplan.linkcheck.look.page import Page
from rusplan.linkcheck.verdict import Reason

PERMANENT = (301, 308)
HTML = ("text/html", "application/xhtml+xml")


class HopKind(StrEnum):
    """How an address sends a browser on."""

    PERMANENT = "permanent"
    TEMPORARY = "temporary"
    PAGE = "page"  # the Refresh header, or a meta element that stands for it
    SCRIPT = "script"  # an address that the page's script goes to, read and not run
    HTTPS = "https"  # nobody answered on http, so a browser tries https


@dataclass(frozen=True)
class Hop:
    """One redirect: from where, to where, how."""

    source: Address
    target: Address
    status: int
    kind: HopKind


@dataclass(frozen=True)
class Answer:
    """A final answer. Header names are in lower case."""

    address: Address
    status: int
    headers: Mapping[str, str]
    body: Body

    @cached_property
    def _media_type(self) -> MediaType:
        return media_type(self.headers.get("content-type", ""), self.body.data)

    @property
    def content_type(self) -> str:
        """The type the content has: its own signature first, then what the header says."""
        return self._media_type.essence

    @property
    def is_html(self) -> bool:
        """Say whether the content is a web page."""
        return self.content_type in HTML

    @cached_property
    def page(self) -> Page:
        """The page, empty when the answer is no HTML."""
        if not self.is_html:
            return Page("")
        html = decode(self.body.data, self._media_type.charset)
        return Page(html, is_whole=self.body.complete and self.body.trouble is None)


@dataclass(frozen=True)
class Exchange:
    """A look that ended in an answer."""

    asked: Address
    hops: tuple[Hop, ...]
    answer: Answer

    @property
    def final(self) -> Address:
        """Where the redirects ended."""
        return self.answer.address

    def asked_as(self, address: Address) -> "Exchange":
        """Return the same look for an address with another fragment."""
        return self if address == self.asked else Exchange(address, self.hops, self.answer)


@dataclass(frozen=True)
class FailedExchange:
    """A look that ended without an answer; `detail` is what the client said of it."""

    asked: Address
    hops: tuple[Hop, ...]
    failure: Reason
    detail: str = ""

    @property
    def final(self) -> Address:
        """How far the redirects led."""
        return self.hops[-1].target if self.hops else self.asked


Look = Exchange | FailedExchange
"""What one look at an address brought."""
