"""Pages whose script sends the reader on; a checker that runs no script cannot follow."""

import re

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

SENDS_ON = re.compile(
    r"""location(?:\.href)?\s*=\s*["'`]([^"'`]+)|location\.(?:replace|assign)\(\s*["'`]([^"'`]+)""",
)
FEW_WORDS = 25


def rule(exchange: Exchange) -> Finding | None:
    """A finding for a page with little to read and a script that leaves it."""
    page = exchange.answer.page
    if not page.has_scripts or len(page.vocabulary) >= FEW_WORDS:
        return None
    target = SENDS_ON.search(page.scripts)
    return Finding(Reason.SCRIPT_REDIRECT, {"target": target[1] or target[2]}) if target else None
