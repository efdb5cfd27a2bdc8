"""An entry as a reader meets it, in plain lines of text."""

from rusplan.bank.bank import Entry
from rusplan.bank.channel import Channel
from rusplan.bank.service import Service
from rusplan.language import FOR_EDITORS
from rusplan.pages import term_names
from rusplan.pages.checked import checked
from rusplan.pages.hours import opening_hours
from rusplan.pages.rendering import name, publisher


def entry_lines(entry: Entry) -> list[str]:
    """Return what a reader is told of an entry, a line for each thing."""
    audience = FOR_EDITORS.joined([term_names.AUDIENCE[each] for each in entry.audience])
    lines = [name(entry), publisher(entry), entry.description, f"For {audience}", entry.url or ""]
    if isinstance(entry, Service):
        lines += [
            *map(_channel, entry.channels),
            entry.eligibility_description or "",
            entry.fees_description or "",
            entry.confidentiality or "",
            entry.note or "",
        ]
    else:
        status = term_names.STATUS[entry.status].format(since=term_names.SINCE_FOR_EDITORS)
        lines += [status, entry.status_note or ""]
    lines.append(checked(entry, FOR_EDITORS))
    return [line for line in lines if line]


def _channel(channel: Channel) -> str:
    reached = channel.number or channel.url or ""
    parts = [
        f"{term_names.CHANNEL[channel.kind]} {reached}",
        channel.description,
        opening_hours(channel, FOR_EDITORS),
    ]
    return ", ".join(filter(None, parts))
