"""The maintainers' page: everything that is to be checked again, what falls due first on top."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import PurePosixPath

from rusplan.language import Locale
from rusplan.linkcheck.report import messages as link_messages
from rusplan.linkcheck.report.link_status import LinkStatus
from rusplan.maintenance import messages
from rusplan.maintenance.duty import Duty, duties
from rusplan.pages.drawing import Drawn
from rusplan.pages.drawn_page import DrawnPage, Piece
from rusplan.pages.rendering import render
from rusplan.pages.sanitizer import sanitized
from rusplan.pages.shown_on import EVERY_PLACE, shown_on
from rusplan.project import Edition
from rusplan.project.translation.translation import Coverage

ADDRESS = "om/vedlikehald.md"
_ROOT = "../"


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page: its address relative to the site's root, and its name."""

    address: str
    name: str
    language: str


def maintenance_page(
    edition: Edition,
    drawn: Drawn,
    asked: Sequence[LinkStatus] = (),
    covered: Sequence[tuple[Locale, Coverage]] = (),
) -> DrawnPage:
    """Return the page; `drawn` are all others, which say what they show.

    `asked` are the addresses that the link check puts before a person, and `covered` is how much
    of each of the other editions is translated. The dates are absolute: a script marks what is
    overdue.
    """
    locale = edition.locale
    links, shown = dict(_links(edition)), shown_on(drawn)
    groups = [
        (heading, [(duty, [links[page] for page in shown.get(duty.item, [])]) for duty in group])
        for heading, group in groupby(duties(edition), key=partial(_heading, locale))
    ]
    html = render(
        locale,
        "maintenance.html",
        groups=groups,
        asked=asked,
        messages=messages,
        reasons=link_messages.REASON,
        prefix=_ROOT,
    )
    title = locale.gettext(messages.PAGE_TITLE)
    above = f"""\
---
title: {json.dumps(title, ensure_ascii=False)}
description: {json.dumps(locale.gettext(messages.PAGE_DESCRIPTION), ensure_ascii=False)}
---

# {title}

{locale.gettext(messages.PAGE_INTRO)}
{{ .ingress }}

{_coverage(edition.locale, covered)}
"""
    return DrawnPage((above, Piece(sanitized(html)), ""))


def _coverage(locale: Locale, covered: Sequence[tuple[Locale, Coverage]]) -> str:
    """Return a sentence on each of the other editions: how much is translated, and how old."""
    sentences = []
    for other, each in covered:
        sentence = locale.gettext(messages.TRANSLATED).format(
            language=locale.language_name(other.language) or other.language,
            texts=each.texts_translated,
            all_texts=each.texts,
            pages=each.pages_translated,
            all_pages=each.pages,
        )
        if stale := each.texts_stale + each.pages_stale:
            sentence += " " + locale.gettext(messages.STALE).format(stale=stale)
        sentences.append(sentence)
    return "\n\n".join(sentences)


def _links(edition: Edition) -> Iterator[tuple[PurePosixPath | str, PageLink]]:
    """Yield each page by the path of its source; the page that lists all places stands for them."""
    own = edition.locale.language
    for path, page in edition.pages.items():
        yield path, PageLink(page.address, page.title or path.stem, own)
    for each in edition.directory.municipalities:
        yield each.page_source, PageLink(each.page_address, each.name, own)
    for school in edition.directory.schools:
        yield school.page_source, PageLink(school.page_address, school.name, school.name_language)
    name = edition.locale.gettext(EVERY_PLACE)
    yield EVERY_PLACE, PageLink(edition.landmarks.places or "index.html", name, own)


def _heading(locale: Locale, duty: Duty) -> str:
    if not duty.checks:
        return locale.gettext(messages.NO_CHECK_HEADING)
    until = duty.until
    if until is None:
        return locale.gettext(messages.NEVER_HEADING)
    return locale.gettext(messages.MONTH_HEADING).format(month=locale.month_and_year(until))
