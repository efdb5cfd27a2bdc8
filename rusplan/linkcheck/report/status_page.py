"""The page «Lenkjestatus», for readers: every address of the bank, and when it last answered."""

from collections.abc import Sequence
from html import escape

from rusplan.language import Locale
from rusplan.linkcheck.inventory.occurrence import Inventory
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report import messages
from rusplan.linkcheck.report.link_status import LinkStatus, statuses
from rusplan.linkcheck.verdict import Verdict
from rusplan.safe_markdown import text

ADDRESS = "om/lenkjestatus.md"


def status_page(inventory: Inventory, memory: Memory, locale: Locale) -> str:
    """Return the page as Markdown, the most severe first."""
    parts = [f"# {locale.gettext(messages.REPORT_TITLE)}", locale.gettext(messages.STATUS_INTRO)]
    if memory.checked is None:
        parts.append(locale.gettext(messages.NEVER_RUN))
        return "\n\n".join(parts) + "\n"
    links = statuses(inventory, memory)
    checked = locale.ngettext(*messages.STATUS_CHECKED, len(links))
    parts.append(checked.format(date=f"{memory.checked:%d.%m.%Y}", count=len(links)))
    parts.append(_table(links, locale))
    return "\n\n".join(parts) + "\n"


def _table(links: Sequence[LinkStatus], locale: Locale) -> str:
    rows = [tuple(map(locale.gettext, messages.TABLE_HEAD)), ("---",) * len(messages.TABLE_HEAD)]
    for link in links:
        good = link.record.last_good
        answered = f"{good:%d.%m.%Y}" if good else locale.gettext(messages.NEVER)
        rows.append((_title(link, locale), _standing(link, locale), answered))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _title(link: LinkStatus, locale: Locale) -> str:
    if link.language in ("", locale.language):
        return text(link.title)
    return f'<span lang="{escape(link.language)}">{text(link.title)}</span>'


def _standing(link: LinkStatus, locale: Locale) -> str:
    verdict = locale.gettext(messages.VERDICT[link.record.verdict])
    if link.record.verdict is Verdict.OK:
        return verdict
    return f"{verdict}. {locale.gettext(messages.REASON[link.record.reason][0])}"
