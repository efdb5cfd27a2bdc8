"""What a proposal changes for readers, as differences between the sites before and after it."""

import difflib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from rusplan import safe_markdown
from rusplan.pages.drawing import Drawing, Drawn
from rusplan.preview.plain_lines import page_lines, plain_lines
from rusplan.project import Edition, Project

if TYPE_CHECKING:
    from rusplan.pages.item import Item

_SEARCH, _SETTINGS = "Orda i søket", "Innstillingane"

Lines = dict[str, list[str]]
"""Lines of text by what they are of, in Markdown."""


@dataclass(frozen=True, slots=True)
class ReaderChange:
    """What is different in one thing: its name in Markdown, and a diff."""

    title: str
    diff: list[str]


def reader_changes(base: Project, head: Project) -> list[ReaderChange]:
    """Return all that readers meet differently: cards first, then what else a page says.

    The same changed line is reported once, however many pages show it. Another edition is compared
    where its own pages or words are changed: what it takes from the main one is reported there.
    Both projects must be sound.
    """
    translated = _translated(base, head)
    before, after = _parts(base, translated), _parts(head, translated)
    reported: set[str] = set()
    changes = []
    for title in dict.fromkeys([*before, *after]):
        diff = _diff(before.get(title, []), after.get(title, []))
        new: list[str] = []
        for line in diff:
            if line[0] == " " or line not in reported:
                new.append(line)
                reported.add(line)
        if any(line[0] != " " for line in new):
            changes.append(ReaderChange(title, new))
    return changes


def _translated(base: Project, head: Project) -> set[str]:
    """Return the languages whose pages or words are not as they were."""
    before, after = (
        {
            each.language: (
                each.words.translations,
                {page.file: page.text for page in each.pages.values()},
            )
            for each in project.translations
        }
        for project in (base, head)
    )
    return {language for language, texts in after.items() if texts != before.get(language)}


def _parts(project: Project, translated: set[str]) -> Lines:
    main, *others = project.editions()
    lines = _edition_parts(main)
    for edition in others:
        if edition.folder in translated:
            named = safe_markdown.code(edition.folder)
            of_edition = _edition_parts(edition)
            lines |= {f"{named}: {title}": each for title, each in of_edition.items()}
    return lines | {_SEARCH: _search_words(project), _SETTINGS: _settings(main)}


def _edition_parts(edition: Edition) -> Lines:
    drawn = Drawing(edition).pages()
    return {**_cards(edition, drawn), **dict(_pages(drawn))}


def _cards(edition: Edition, drawn: Drawn) -> Lines:
    """Return the fullest card of each entry and change: that on the page with all of them."""
    whole = {edition.landmarks.bank, edition.landmarks.changes}
    paths = sorted(drawn, key=lambda path: path.with_suffix(".html").as_posix() not in whole)
    cards: dict[Item, str] = {}
    for path in paths:
        for piece in drawn[path].pieces:
            for item, html in piece.cards:
                cards.setdefault(item, html)
    names = {each.id: each.name for each in edition.bank.entries.values()}
    names |= {each.id: each.name for each in edition.directory.services.values()}
    names |= {each.id: each.before for each in edition.bank.changes}
    return {
        f"**{safe_markdown.text(names[item.id])}** ({safe_markdown.code(item.id)})": plain_lines(
            html
        )
        for item, html in cards.items()
    }


def _pages(drawn: Drawn) -> Iterator[tuple[str, list[str]]]:
    for path, page in drawn.items():
        yield f"**Sida** {safe_markdown.code(str(path))}", page_lines(page)


def _search_words(project: Project) -> list[str]:
    documents = (project.documents.vocabulary, project.documents.alarms)
    return [
        f"{location[0]}: {text}"
        for document in documents
        for location, text in document.texts.items()
    ]


def _settings(edition: Edition) -> list[str]:
    settings = asdict(edition.settings) | {"plan": None}
    stated = {**settings, **edition.settings.plan.model_dump()}
    return [f"{key}: {value}" for key, value in stated.items() if value]


def _diff(before: list[str], after: list[str]) -> list[str]:
    """Return the lines that differ, each with a line of what stands around it."""
    old, new = ([" ".join(line.split()) for line in lines] for lines in (before, after))
    lines = list(difflib.unified_diff(old, new, n=1, lineterm=""))[2:]
    return [f"{line[0]} {line[1:]}" for line in lines if not line.startswith("@@")]
