"""Hours of every second week, as the site itself writes them: `onsdag 14–16 i partalsveker`.

Other names of weeks are refused: pages seldom say for certain which hours they go with.
"""

import re

from rusplan.bank.term import Weeks
from rusplan.pasted.hours_token import SENTENCE_END, Sign, tokens
from rusplan.pasted.unclear import Unclear, UnreadableHoursError

_NAMED = re.compile(rf"\b({'|'.join(each.label for each in Weeks)})[ ,]*$")


def divided(plain: str) -> list[tuple[Weeks | None, str]]:
    """Return the parts of a text by the weeks that they hold for, `None` for every week.

    The text is in small letters, as `hours_token.plain_text` gives it. Raises
    `UnreadableHoursError` for a sentence with hours of several days, for it is not certain which
    of them the weeks are of.
    """
    parts: dict[Weeks | None, list[str]] = {}
    for sentence in SENTENCE_END.split(plain):
        named = _NAMED.search(sentence)
        if named and _says_twice(sentence):
            raise UnreadableHoursError(named[1], Unclear.SOME_WEEKS)
        weeks = next((each for each in Weeks if named and each.label == named[1]), None)
        parts.setdefault(weeks, []).append(_NAMED.sub("", sentence))
    if not any(parts):
        return [(None, plain)]
    return [(weeks, "\n".join(texts)) for weeks, texts in parts.items() if "".join(texts).strip()]


def _says_twice(sentence: str) -> bool:
    """Say whether days follow hours: `måndag 9–12, onsdag 14–16`."""
    signs = [each.sign for each in tokens(sentence)]
    hours = [place for place, sign in enumerate(signs) if sign in {Sign.TIME, Sign.ALL_DAY}]
    return bool(hours) and Sign.DAYS in signs[hours[0] :]
