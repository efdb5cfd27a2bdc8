"""What one look at an address brought: the redirects walked, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from rusplan.linkcheck.look.address import Address
from rusplan.linkcheck.look.body import Body
from rusplan.linkcheck.look.charset import decode
from rusplan.linkcheck.look.page import Page
from rusplan.linkcheck.verdict import Reason

PERMANENT = (301, 308)
HTML = ("text/html", "application/xhtml+xml")


class HopKind(Enum):
    """How an address sends a browser on."""

    PERMANENT = "permanent"
    TEMPORARY = "temporary"
    PAGE = "page"  # meta refresh


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
    def content_type(self) -> str:
        """The type the content has: its own signature first, then what the header says."""
        if self.body.data.startswith(b"%PDF-"):
            return "application/pdf"
        declared = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        start = self.body.data[:512].lstrip().lower()
        if declared in ("", "application/pdf") and start.startswith(
            (b"<!doctype html", b"<html", b"<head", b"<body")
        ):
            return "text/html"
        return declared

    @property
    def is_html(self) -> bool:
        """Say whether the content is a web page."""
        return self.content_type in HTML

    @cached_property
    def page(self) -> Page:
        """The page, empty when the answer is no HTML."""
        if not self.is_html:
            return Page("")
        _, found, charset = self.headers.get("content-type", "").lower().partition("charset=")
        return Page(decode(self.body.data, charset.partition(";")[0] if found else None))


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


@dataclass(frozen=True)
class FailedExchange:
    """A look that ended in none; `detail` is the client's own words on it."""

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
