"""Taken-over domains that sell gambling; pages that help against it are let be."""

import re

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.look.page import WORD, Page
from rusplan.linkcheck.verdict import Finding, Reason

OFFERS = [
    r"free ?spins?|gratis ?spinn|gratisspins",
    r"(?:no deposit|casino|kasino|velkomst|welcome|innskudds?|innskots?|sign-?up|deposit)[ -]?bonus(?:er|es|kode)?|bonus (?:uten|utan) inn(?:skudd|skot)|bonus(?: |-)?(?:kode|code)s?",
    r"(?:best|beste|topp?|top|nye?|new|norske|trygge?) (?:\d+ )?(?:(?:norske?|online|utenlandske|live|crypto|krypto|mobil|nett|real money) ?-?)*(?:casino|kasino|bookmaker|betting)\w*",
    r"(?:online|live|nett|mobil|crypto|krypto|bitcoin)[ -]?(?:casino|kasino|slots?|poker|betting)\w*|(?:casino|kasino|poker|slots?) (?:online|på nett|uten \w+|utan \w+|20\d\d)",
    r"(?:spill|spel|play|bet) (?:nå|no|now|her)\b|play for real money|ekte penger",
    r"slot ?gacor|situs (?:slot|judi|togel)\w*|judi (?:online|bola|slot)|togel|bandar ?(?:q|bola|togel)|sbobet|slot ?88|maxwin|agen (?:judi|slot)|1x ?bet|pin-?up casino|казино|ставки на спорт|вулкан",
    r"jackpot|spilleautomater|speleautomatar|roulette|blackjack|baccarat|odds ?bonus|sportsbook",
]
OFFER = [re.compile(rf"\b(?:{offer})") for offer in OFFERS]
ANY_OFFER = re.compile(rf"\b(?:{'|'.join(OFFERS)})")  # one search settles nearly every page
UNMISTAKABLE = OFFER[5]
GAMBLING = re.compile(
    r"\w*casino\w*|\w*kasino\w*|spins?|bonus\w*|slots?|jackpots?|odds|betting|poker|roulette|blackjack|innskudd|judi|togel"
)
HELP = re.compile(
    r"avheng|hjelpelin|helpline|lotteritilsyn|stiftelsestilsyn|addict|problem|gambler|f[øo]rebygg|behandling|forsk|forbud|forbod|lovverk|ulovl|åtvar|advar|warn"
    r"|foreldre|ungdom|elev|barn|research|prevent|harm|treatment|kritiker|kritiser|regjering|storting|politi"
)
OPENING_WORDS = 60
DENSITY = 0.04


def rule(exchange: Exchange) -> Finding | None:
    """A finding when title and headings sell gambling and nothing near them speaks against it."""
    page = exchange.answer.page
    shouted = page.shouted
    if not ANY_OFFER.search(shouted):
        return None
    said = [found[0] for offer in OFFER if (found := offer.search(shouted))]
    opening = " ".join(page.main_text.split()[:OPENING_WORDS])
    if (
        HELP.search(shouted)
        or HELP.search(page.meta("description").casefold())
        or HELP.search(opening)
    ):
        return None
    names_it = GAMBLING.search(shouted)
    if UNMISTAKABLE.search(shouted) or (names_it and (len(said) > 1 or _is_full_of_it(page))):
        return Finding(Reason.GAMBLING, {"phrase": ", ".join(said)[:120]})
    return None


def _is_full_of_it(page: Page) -> bool:
    text = page.main_text
    return page.is_short or len(GAMBLING.findall(text)) >= DENSITY * len(WORD.findall(text))
