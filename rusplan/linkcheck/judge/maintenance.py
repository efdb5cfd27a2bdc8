"""Pages that say «come back later» and answer 200."""

import re

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

FEW_WORDS = 30
NAMES = re.compile(
    r"(?:planlagt |teknisk |under |scheduled |site |website )?(?:vedlikehald|vedlikehold|maintenance)(?: (?:mode|pågår|i gang))?"
    r"|(?:nett)?(?:sida|siden|sidene|tenesta|tjenesten) (?:er )?(?:under vedlikehald|under vedlikehold|nede(?: for vedlike\w+)?)"
    r"|(?:we(?:['’]ll| will) be|be right|vi er|me er|straks)(?: snart| straks)? (?:back|tilbake)(?: soon| snart| shortly)?|down for maintenance"
    r"|(?:midlertidig|mellombels) (?:utilgjengelig|utilgjengeleg|nede|stengt)|temporarily (?:unavailable|down)|driftsstans|driftsforstyrrelse\w*|driftsforstyrring\w*"
    r"|(?:error |feil |http |http error )?50[0-4](?: \w+){0,3}|(?:internal )?server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out"
    r"|(?:an? )?(?:application|server|runtime|internal) error(?: occurred)?(?: in .*)?|error establishing a database connection|database error|teknisk feil|intern feil|det (?:har )?oppst\w+ (?:ein|en) feil"
)
PROMISES = re.compile(
    r"prøv (?:igjen|på nytt)|kom(?:mer)? (?:snart |straks )?(?:igjen|tilbake|attende)|vi oppgraderer|vi oppgraderar|under vedlike|utfører vedlike|utfører(?: \w+)? vedlike"
    r"|nede for vedlike|er (?:snart|straks) (?:tilbake|attende)|midlertidig (?:nede|utilgjengelig|stengt)|mellombels|try again later|back (?:soon|shortly|online)|scheduled maintenance|performing maintenance|under maintenance|temporarily (?:unavailable|down)"
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding when the page is a notice that the site is down for now."""
    page = exchange.answer.page
    if not page.is_short:
        return None
    named = next((part for part in page.shouted_parts if NAMES.fullmatch(part)), None)
    if named:
        is_error = not re.match(r"(?:planlagt |teknisk )?vedlike", named)
        if is_error or PROMISES.search(page.main_text):
            return Finding(Reason.MAINTENANCE, {"phrase": named})
    promise = PROMISES.search(page.main_text)
    if (
        promise
        and len(page.vocabulary) < FEW_WORDS
        and re.search(
            r"vedlike|oppgrader|maintenance|unavailable|utilgjengel|nede|feil", page.main_text
        )
    ):
        return Finding(Reason.MAINTENANCE, {"phrase": promise[0]})
    return None
