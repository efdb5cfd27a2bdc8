"""Checks that the links on a page lead somewhere, and that their addresses are sound."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from pydantic_core import PydanticCustomError

from rusplan.bank.freshness import check_address_end
from rusplan.bank.value import check_address
from rusplan.local.directory import PLACE_FOLDERS
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.problems.suggestion import suggest
from rusplan.project.page import Page, Pages
from rusplan.project.page_link import BankAnchors, Link, own_anchors, resolved

ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
"""The scheme of an address (`https:`, `tel:`): what begins so leads to no page of ours."""

_MADE_FOR_EACH = (rf"(?:{'|'.join(PLACE_FOLDERS)})/[a-z0-9-]+\.md", r"papir/.*\.pdf")
"""What a build makes for each edition, as patterns of paths."""

_MADE = (
    r"om/(?:vedlikehald|lenkjestatus)\.md",
    r"ressursbank\.(?:json|csv|schema\.json)",
    r"hsds\.json",
    r".*\.vcf",
)
"""What it makes once."""


@dataclass(frozen=True, slots=True)
class Files:
    """What pages can lead to besides one another: files in `docs`, and pages that a build makes.

    Some of those it makes for each of the editions in other `languages` too.
    """

    in_docs: Collection[PurePosixPath]
    languages: Collection[str] = ()

    def __contains__(self, path: PurePosixPath) -> bool:
        """Say whether there is a file with a path under `docs`, or will be."""
        own = path.relative_to(path.parts[0]) if path.parts[0] in self.languages else path
        made = any(re.fullmatch(each, str(own)) for each in _MADE_FOR_EACH)
        return made or any(re.fullmatch(each, str(path)) for each in _MADE) or path in self.in_docs


class PageLinkCheck:
    """Knows the pages, their anchors and the files that links may lead to."""

    def __init__(self, pages: Pages, of_bank: BankAnchors, files: Files) -> None:
        self._pages = pages
        self._of_bank = of_bank
        self._files = files
        self._anchors = {path: own_anchors(page) for path, page in pages.items()}

    def problems(self, page: Page, link: Link) -> Iterator[Problem]:
        """Yield what is wrong with where a link on a page leads."""
        place = link.position
        if ELSEWHERE.match(link.target) or link.target.startswith("//"):
            yield from _address(link.target, place)
            return
        path_text, _, anchor = link.target.partition("#")
        path = resolved(page.path, path_text.partition("?")[0]) if path_text else page.path
        if path is None or path_text.startswith("/") or not self._exists(path):
            details = {"suggestion": self._instead(path), "target": str(path or path_text)}
            picture = ProblemCode.MISSING_PICTURE
            code = picture if link.is_picture else ProblemCode.DEAD_PAGE_LINK
            yield Problem(code, place, found=link.target, details=details)
        elif anchor and path in self._pages:
            known = self._anchors[path]
            made = self._pages[path].markers and (
                anchor in self._of_bank.all or self._of_bank.bank.data is None
            )
            if anchor not in known and not made:
                details = {"page": str(path), "target": f"{path}#{anchor}"}
                details["suggestion"] = suggest(anchor, known)
                yield Problem(ProblemCode.DEAD_ANCHOR, place, found=link.target, details=details)

    def _exists(self, path: PurePosixPath) -> bool:
        return path in self._pages or path in self._files

    def _instead(self, path: PurePosixPath | None) -> str:
        if path and path.name and path.with_suffix(".md") in self._pages:
            source = path.with_suffix(".md")
            return f"Skriv «{source}»: lenkjer mellom sidene går til fila i docs/."
        if path and str(path).startswith("www."):
            return f"Skriv «https://{path}»."
        near = suggest(str(path), [*map(str, self._pages), *map(str, self._files.in_docs)])
        meant = near.startswith("Meinte")
        return near if meant else "Rett adressa, eller legg fila i docs/."


def _address(target: str, place: Position) -> Iterator[Problem]:
    """Yield what is wrong with an address that a mail has wrapped, or that only some can reach."""
    if target.startswith(("http://", "https://")):
        yield from check_address_end(target, place, "href")
        try:
            check_address(target)
        except PydanticCustomError as error:
            details = {name: str(each) for name, each in (error.context or {}).items()}
            code = ProblemCode(error.type)
            # An invisible sign is reported with its line, a bracket with what a page may hold.
            if code is not ProblemCode.CONTROL_CHARACTER and "[" not in target:
                yield Problem(code, place, "href", target, details)
