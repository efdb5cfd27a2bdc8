"""What a page lists of the bank: entries, numbers to call, and what has changed."""

from itertools import groupby

from rusplan.bank.bank import Bank
from rusplan.bank.channel_kind import ChannelKind
from rusplan.bank.term import ChangeKind
from rusplan.language import Locale
from rusplan.pages.drawn_page import Block, joined
from rusplan.pages.page_context import PageContext
from rusplan.pages.rendering import types

_URGENT_TOPIC = "akutt"
"""The topic that a reader who finds nothing is led to, where the bank has it."""


def list_entries(context: PageContext, list_id: str) -> list[Block]:
    """Return a list of the plan's, each line under the plan's own words."""
    shown = context.bank.lists_by_id[list_id]
    context.show(shown)
    return [context.render("list.html", list=shown)]


def list_numbers(context: PageContext, list_id: str) -> list[Block]:
    """Return the numbers of a list to call at once, under a heading."""
    return _numbers_of(context, list_id, "help.html")


def list_numbers_while_waiting(context: PageContext, list_id: str) -> list[Block]:
    """Return the numbers of a list, short, for who waits for help."""
    return _numbers_of(context, list_id, "waiting.html")


def _numbers_of(context: PageContext, list_id: str, template: str) -> list[Block]:
    context.show(context.bank.lists_by_id[list_id])
    lines = context.lines(list_id)
    return [context.shared((template, list_id), lambda: context.render(template, lines=lines))]


def list_written_help(context: PageContext, _: str) -> list[Block]:
    """Return the services that are reached in writing, by those channels only."""
    services = []
    for service in context.bank.services:
        channels = tuple(each for each in service.channels if not each.kind.is_spoken)
        if channels:
            services.append(service.model_copy(update={"channels": channels}))
    return [context.render("written.html", services=services)]


def show_change(context: PageContext, change_id: str) -> list[Block]:
    """Return a note on one change, beside the words of the plan that it concerns."""
    change = context.bank.changes_by_id[change_id]
    return [context.render_card(change, "change.html", "note")]


def list_changes(context: PageContext, _: str) -> list[Block]:
    """Return every change in full, each kind under a heading of its own."""
    blocks: list[Block] = []
    for kind in ChangeKind:
        changes = [change for change in context.bank.changes if change.kind is kind]
        if changes:
            name = context.locale.gettext(kind.label)
            blocks.append(f"## {name} {{#{kind.value}}}")
            blocks += [context.render_card(each, "change.html", "full") for each in changes]
    return joined(blocks)


def list_bank(context: PageContext, _: str) -> list[Block]:
    """Return every entry of the bank by topic, under a filter."""
    bank, locale = context.bank, context.locale
    order = {topic.id: place for place, topic in enumerate(bank.topics)}
    entries = sorted(bank.entries.values(), key=lambda entry: order[entry.topics[0]])
    meant_for = {each for entry in entries for each in entry.audience}
    audiences = [
        (each, each.named(locale))
        for each in bank.taxonomy["audiences"].values()
        if each in meant_for
    ]
    blocks: list[Block] = [
        context.render(
            "filter.html",
            audiences=audiences,
            topics=bank.topics,
            urgent=bank.topics_by_id.get(_URGENT_TOPIC),
            types=_type_names(bank, locale),
        )
    ]
    for topic_id, group in groupby(entries, key=lambda entry: entry.topics[0]):
        topic = bank.topics_by_id[topic_id]
        context.show(topic)
        blocks.append(context.render("group.html", topic=topic, entries=list(group)))
    return joined(blocks)


def _type_names(bank: Bank, locale: Locale) -> list[tuple[str, str]]:
    names = {kind.value: locale.gettext(kind.label).lower() for kind in ChannelKind}
    names |= {each: each.named(locale) for each in bank.taxonomy["resource_types"].values()}
    present = {each for entry in bank.entries.values() for each in types(entry)}
    return [(value, name) for value, name in names.items() if value in present]
