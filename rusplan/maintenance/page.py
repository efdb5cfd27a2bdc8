"""The maintainers' page: everything that is to be checked again, what falls due first on top."""

import json
from itertools import groupby
from pathlib import Path

from rusplan.language import gettext, month_and_year
from rusplan.maintenance import messages
from rusplan.maintenance.duty import Duty, duties
from rusplan.maintenance.used_on import item, used_on
from rusplan.pages.rendering import render
from rusplan.project.project import Site

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
    title = gettext(messages.PAGE_TITLE)
    return f"""\
---
title: {json.dumps(title, ensure_ascii=False)}
description: {json.dumps(gettext(messages.PAGE_DESCRIPTION), ensure_ascii=False)}
---

# {title}

{gettext(messages.PAGE_INTRO)}
{{ .ingress }}

{shown}
"""


def _heading(duty: Duty) -> str:
    if not duty.checks:
        return gettext(messages.NO_CHECK_HEADING)
    until = duty.until
    if until is None:
        return gettext(messages.NEVER_HEADING)
    return gettext(messages.MONTH_HEADING).format(month=month_and_year(until))
