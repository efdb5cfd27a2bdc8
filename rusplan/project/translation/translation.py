"""A project in one more language: its pages and words, and what is wrong or old in them."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from rusplan.language import CATALOGS, Locale
from rusplan.problems.problem import Position, Problem, ProblemCode
from rusplan.project.page import DOCS, Page, Pages
from rusplan.project.page_link import stated_anchors
from rusplan.project.translation.po_file import PROGRAM, TRANSLATIONS
from rusplan.project.translation.text import SourceField, SourceText
from rusplan.project.translation.words import Words
from rusplan.project.vocabulary import Vocabulary
from rusplan.yaml.document import Document


def program_catalog(root: Path, language: str) -> Path | None:
    """Return where a language's words of the program are; `None` where nobody has written any."""
    brought, own = root / TRANSLATIONS / language / PROGRAM, CATALOGS / f"{language}.po"
    return next((file for file in (brought, own) if file.exists()), None)


@dataclass(frozen=True, slots=True)
class Translation:
    """What a project has in a language: `pages` by the same paths as those they are made from."""

    locale: Locale
    pages: Pages
    words: Words
    vocabulary: Vocabulary | None
    search_file: Document | None = None

    @property
    def language(self) -> str:
        """The language, which is also the folder of the pages."""
        return self.locale.language

    def coverage(self, originals: Pages, texts: Mapping[SourceText, SourceField]) -> "Coverage":
        """Return how much is translated of the pages and texts of the main edition."""
        asked = [text for text, field in texts.items() if not field.is_optional]
        return Coverage(
            pages=len(originals),
            pages_translated=len(self.pages),
            pages_stale=sum(page.is_stale for page in self.pages.values()),
            texts=len(asked),
            texts_translated=sum(text in self.words.translations for text in asked),
            texts_stale=len(self.words.stale(texts)),
        )


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a project is in a language; what is stale was translated from an older text."""

    pages: int
    pages_translated: int
    pages_stale: int
    texts: int
    texts_translated: int
    texts_stale: int

    @property
    def summary(self) -> str:
        """The figures in words, for editors."""
        stale = [
            f"{number} {one if number == 1 else many}"
            for number, one, many in (
                (self.texts_stale, "tekst", "tekstar"),
                (self.pages_stale, "side", "sider"),
            )
            if number
        ]
        translated = (
            f"{self.texts_translated} av {self.texts} tekstar og {self.pages_translated} av "
            f"{self.pages} sider er omsette"
        )
        return f"{translated}; {' og '.join(stale)} er endra sidan." if stale else f"{translated}."


def pages_by_language(
    pages: Pages, languages: Collection[str]
) -> tuple[dict[PurePosixPath, Page], dict[str, dict[PurePosixPath, Page]]]:
    """Return the pages of the main edition, and those in the folder of each language."""
    own = {path: page for path, page in pages.items() if path.parts[0] not in languages}
    others = {
        language: {path: page for path, page in pages.items() if path.parts[0] == language}
        for language in languages
    }
    return own, others


def translated_pages(language: str, originals: Pages, pages: Pages) -> dict[PurePosixPath, Page]:
    """Return the pages of a language by the paths of their originals, those without one left out.

    `pages` are those in the language's folder, by their whole paths under `docs`.
    """
    return {
        own: replace(originals[own], text=page.text, folder=language, original=originals[own])
        for path, page in pages.items()
        if (own := path.relative_to(language)) in originals
    }


def check_translated_pages(language: str, originals: Pages, pages: Pages) -> Iterator[Problem]:
    """Yield what is wrong with the pages of a language, beside their originals."""
    for path, page in pages.items():
        place = Position(page.file, 1, 1)
        original = originals.get(path.relative_to(language))
        if original is None:
            expected = (DOCS / path.relative_to(language)).as_posix()
            yield Problem(ProblemCode.NO_ORIGINAL, place, details={"expected": expected})
            continue
        if not page.title:
            details = {"field_name": "title", "meaning": "Tittelen på sida, på språket hennar."}
            yield Problem(ProblemCode.MISSING_FIELD, place, "title", details=details)
        if page.stated("original") != original.digest:
            details = {"page": original.file.as_posix(), "digest": original.digest}
            found = str(page.stated("original") or "")
            at = page.front_matter.position(("original",))
            yield Problem(ProblemCode.STALE_PAGE, at, "original", found, details)
        for anchor in sorted(stated_anchors(original) - stated_anchors(page)):
            details = {"page": original.file.as_posix()}
            yield Problem(ProblemCode.LOST_ANCHOR, place, found=anchor, details=details)
