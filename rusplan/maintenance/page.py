"""The maintainers' page: everything that is to be checked again, what falls due first on top."""

import json
from functools import partial
from itertools import groupby

from rusplan.language import Locale
from rusplan.maintenance import messages
from rusplan.maintenance.duty import Duty, duties
from rusplan.maintenance.used_on import item, used_on
from rusplan.pages.rendering import render
from rusplan.project import Edition, Project

ADDRESS = "om/vedlikehald.md"
_ROOT = "../"


def maintenance_page(project: Project, edition: Edition) -> str:
    """Return the page as Markdown. The dates are absolute: a script marks what is overdue."""
    pages = used_on(project, edition)
    locale = edition.locale
    groups = [
        (heading, [(duty, pages.get(item(duty), [])) for duty in group])
        for heading, group in groupby(duties(edition), key=partial(_heading, locale))
    ]
    shown = render(locale, "maintenance.html", groups=groups, messages=messages, prefix=_ROOT)
    title = locale.gettext(messages.PAGE_TITLE)
    return f"""\
---
title: {json.dumps(title, ensure_ascii=False)}
description: {json.dumps(locale.gettext(messages.PAGE_DESCRIPTION), ensure_ascii=False)}
---

# {title}

{locale.gettext(messages.PAGE_INTRO)}
{{ .ingress }}

{shown}
"""


def _heading(locale: Locale, duty: Duty) -> str:
    if not duty.checks:
        return locale.gettext(messages.NO_CHECK_HEADING)
    until = duty.until
    if until is None:
        return locale.gettext(messages.NEVER_HEADING)
    return locale.gettext(messages.MONTH_HEADING).format(month=locale.month_and_year(until))
