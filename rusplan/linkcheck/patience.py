"""How long bad news must have stood, and at how many looks, before more is said of an address.

`guide/innhald.md` and decision 13 say the same in words.
"""

from datetime import timedelta

SOON = timedelta(days=1)
"""From a page that says that it is gone, TEMPORARY meanwhile, until the address is DEAD."""

LATE = timedelta(days=21)
"""The same for what a passing fault looks like too."""

DEAD_RUNS = 2
"""Looks that must have come to it, at the least, before the address is DEAD."""

ASK_AFTER = timedelta(days=7)
"""From the first look that showed no page, until a person is asked to open it."""

ASK_RUNS = 3
"""Looks that must have shown no page, at the least, before a person is asked."""

UNLIKE_RUNS = 2
"""Looks at a page that is unlike what it was, before that is told."""

SEEN_HOLDS = timedelta(days=183)
"""How long a person's answer counts as a good one: half a year."""
