"""Pages that say «come back later» and answer 200."""

import re

from rusplan.linkcheck.judge.notices import FILE, notices
from rusplan.linkcheck.judge.phrases import Phrases, phrases, plain
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

FEW_WORDS, FIRST_SENTENCES = 30, 2
CRASH = re.compile(r"(?:php )?(?:fatal|parse) error\s*:")
"""How the text begins that PHP prints in the place of a page."""
UPKEEP = Phrases(["vedlike*", "maintenance*", "underhåll*", "wartung*"])
TROUBLE = Phrases(
    ["vedlike*", "oppgrader*", "maintenance", "unavailable", "*utilgjengel*", "nede", "*feil*"]
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the page is a notice that the site is down for now."""
    page = exchange.answer.page
    if not page.is_short:
        return None
    if not page.title and (crash := CRASH.match(page.main_text)):
        return Finding(Reason.MAINTENANCE, {"phrase": crash[0]})
    text = plain(page.main_text)
    promise = next(iter(phrases(FILE, "promises").found_in(text)), None)
    # Where a redirect ended, the page may be called «Error» and say the rest in its first words.
    said = page.opening[:FIRST_SENTENCES] if exchange.hops else []
    named = notices("later").first_in(page.shouted_parts + said)
    # «Vedlikehald» alone is a subject too; what is broken says so by its name.
    if named and (promise or not UPKEEP.are_in(plain(named)) or page.says_less_than(FEW_WORDS)):
        return Finding(Reason.MAINTENANCE, {"phrase": named})
    if promise and len(page.vocabulary) < FEW_WORDS and TROUBLE.are_in(text):
        return Finding(Reason.MAINTENANCE, {"phrase": promise})
    return None
