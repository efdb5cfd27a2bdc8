"""Taken-over domains that sell what hijackers sell: pills, sex, essays, copies, quick loans."""

import re

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

OFFERS = re.compile(
    r"\b(?:(?:buy|order|cheap|kjøp|bestill|billig)(?: \w+)? (?:viagra|cialis|levitra|tramadol|xanax|kamagra|steroids?|replica \w+|followers|backlinks)"
    r"|(?:viagra|cialis|levitra|kamagra)(?: \w+)? (?:online|uten resept|utan resept|without prescription|på nett)|online pharmacy no prescription"
    r"|(?:free|gratis|hot|live)(?: \w+)? (?:porno?|sex ?cams?|xxx)|porn ?(?:videos?|tube|hub)|xxx (?:videos?|movies?)|escorts? (?:service|in|girls?|oslo)|eskorte\w* (?:oslo|jenter)|sex ?dating"
    r"|(?:custom )?essay writing service|write my essay|buy essays?|replica (?:watches|handbags)|fake (?:rolex|id)s?"
    r"|(?:forbrukslån|smålån|kredittlån|lån)(?: \w+)? (?:uten|utan) (?:sikkerhet|tryggleik|kredittsjekk)|payday loans?"
    r"|(?:bitcoin|crypto|forex) (?:trading|robot|profit)\w*(?: \w+)? (?:platform|app|bot|official)?)"
)
OPPOSES = re.compile(
    r"avheng|f[øo]rebygg|åtvar|advar|fare|risiko|hjelp|misbruk|addict|warn|danger|help|prevent|forsk|politi|tollvesen|tolletaten|beslag|ungdom|barn"
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when title or main heading sells one of these, and nothing near speaks against it."""
    page = exchange.answer.page
    shouted = page.shouted
    offer = OFFERS.search(shouted)
    if not offer or OPPOSES.search(
        shouted + page.meta("description").casefold() + page.main_text[:400]
    ):
        return None
    return Finding(Reason.SPAM, {"phrase": offer[0]})
