"""The report in Markdown, as in the issue that is kept up to date; and the same as JSON."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from rusplan.language import FOR_EDITORS
from rusplan.linkcheck.inventory.broken_link import BrokenLink
from rusplan.linkcheck.inventory.occurrence import Occurrence
from rusplan.linkcheck.report import messages
from rusplan.linkcheck.report.last_check import LastCheck
from rusplan.linkcheck.report.link_status import LinkStatus
from rusplan.linkcheck.verdict import Verdict
from rusplan.safe_markdown import code, link, text

MOST_PAGES = 5  # a number to call stands on every place's page


def markdown(
    links: Sequence[LinkStatus],
    checked: datetime,
    broken: Sequence[BrokenLink] = (),
    edit_base: str = "",
    last: LastCheck | None = None,
) -> str:
    """Return the report, worst first. `edit_base` is the address under which files are edited.

    `last` says how long ago the check was, for a report that is written anew from memory.
    """
    time = f"{checked:%d.%m.%Y %H:%M} UTC"
    parts = [messages.SUMMARY.format(count=len(links), time=time)]
    if last and last.is_late:
        parts.append(f"**{last.warning(FOR_EDITORS)}** {messages.HOW_TO_START}")
    not_well = [each for each in links if each.record.verdict is not Verdict.OK]
    asks = [each for each in not_well if each.record.asks_a_person(checked)]
    if not not_well and not broken:
        parts.append(messages.ALL_WELL)
    rest = [each for each in not_well if each not in asks]
    for verdict, group in groupby(rest, key=lambda each: each.record.verdict):
        parts.append(f"## {messages.VERDICT[verdict]}")
        parts.extend(_item(each, checked, edit_base) for each in group)
    if asks:
        parts += [f"## {messages.ASK_HEADING}", messages.ASK_INTRO]
        parts.extend(_item(each, checked, edit_base) for each in asks)
    if broken:
        parts.append(f"## {messages.BROKEN_INNER}")
        parts.extend(f"- {code(b.page)} → {code(b.target)}: {text(b.said)}" for b in broken)
    return "\n\n".join(parts) + "\n"


def as_data(links: Sequence[LinkStatus], broken: Sequence[BrokenLink] = ()) -> dict[str, object]:
    """Return the report as plain data for JSON: every address, the healthy ones too."""
    return {
        "links": [
            {
                "address": each.address,
                "title": each.title,
                "places": [str(place) for place in each.places],
                **each.record.model_dump(
                    mode="json",
                    exclude_none=True,
                    exclude={"fingerprint", "unlisted_since", "streaks"},
                ),
            }
            for each in links
        ],
        "broken_inner": [vars(each) for each in broken],
    }


def _item(link_status: LinkStatus, checked: datetime, edit_base: str) -> str:
    record = link_status.record
    what, remedy = messages.REASON[record.reason]
    if record.verdict is Verdict.DEAD:
        remedy = messages.NEW_ADDRESS
    elif record.asks_a_person(checked):
        remedy = messages.ASKS
    elif link_status.is_unconfirmed:
        remedy = messages.UNCONFIRMED
    good = (
        messages.LAST_GOOD.format(date=f"{record.last_good:%d.%m.%Y}")
        if record.last_good
        else messages.NEVER_GOOD
    )
    lines = [
        f"### {text(link_status.title)}",
        f"{code(link_status.address)}  ",
        f"{what} {remedy}  ",
        f"{messages.SINCE.format(date=f'{record.since:%d.%m.%Y}')}; {good}.",
    ]
    if record.failing and (record.verdict is Verdict.DEAD or record.asks_a_person(checked)):
        days = (checked - record.failing.since).days
        lines.append(messages.STILL_FAILING.format(days=days, runs=record.failing.runs))
    lines.append("")
    if record.moved_to:
        lines.append(f"- {messages.PROPOSED}: {code(record.moved_to)}")
    replacements = sorted({place.replacement for place in link_status.places} - {""})
    lines += [f"- {messages.REPLACEMENT}: {text(each)}" for each in replacements]
    lines += [f"- {messages.STANDS}: {each}" for each in _places(link_status, edit_base)]
    lines += [
        f"- {messages.EVIDENCE[kind]}: {code(seen)}" for kind, seen in record.evidence.items()
    ]
    return "\n".join(lines)


def _places(link_status: LinkStatus, edit_base: str) -> Iterator[str]:
    """Yield where an editor can mend it, and then some of the pages that readers meet it on."""
    stated = [place for place in link_status.places if place.file]
    pages = [place for place in link_status.places if not place.file]
    yield from (_place(place, edit_base) for place in (*stated, *pages[:MOST_PAGES]))
    if more := len(pages[MOST_PAGES:]):
        yield messages.MORE_PAGES.format(count=more)


def _place(place: Occurrence, edit_base: str) -> str:
    if place.file and edit_base:
        target = f"{edit_base.rstrip('/')}/{place.file}#L{place.line}"
        return f"{code(str(place))} ({link(messages.EDIT, target)})"
    return code(str(place))
