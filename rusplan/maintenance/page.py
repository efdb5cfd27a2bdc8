"""The maintainers' page: everything that is to be checked again, what falls due first on top."""

import json
from itertools import groupby
from pathlib import Path

from rusplan.maintenance import messages
from rusplan.maintenance.duty import Duty, duties
from rusplan.maintenance.used_on import item, used_on
from rusplan.pages.rendering import render
from rusplan.pages.site import Site
from rusplan.pages.words import MONTHS

ADDRESS = "om/vedlikehald.md"
_ROOT = "../"


def maintenance_page(site: Site, root: Path) -> str:
    """Return the page as Markdown. The dates are absolute: a script marks what is overdue."""
    pages = used_on(site, root)
    groups = [
        (heading, [(duty, pages.get(item(duty), [])) for duty in group])
        for heading, group in groupby(duties(site), key=_heading)
    ]
    shown = render("maintenance.html", groups=groups, messages=messages, prefix=_ROOT)
    return f"""\
---
title: {json.dumps(messages.PAGE_TITLE)}
description: {json.dumps(messages.PAGE_DESCRIPTION, ensure_ascii=False)}
---

# {messages.PAGE_TITLE}

{messages.PAGE_INTRO}
{{ .ingress }}

{shown}
"""


def _heading(duty: Duty) -> str:
    if not duty.checks:
        return messages.NO_CHECK_HEADING
    until = duty.until
    if until is None:
        return messages.NEVER_HEADING
    return messages.MONTH_HEADING.format(month=MONTHS[until.month - 1], year=until.year)
