"""Pages that say «not found» and answer 200, by a grammar of how that is said.

It speaks Nynorsk, bokmål and English, and some Swedish and Danish; other languages, and what it
does not know, stand in `words/notices.yml`. `NOTICE` is what a whole title, heading or sentence must
match; the patterns above it are its parts.
"""

import re

from rusplan.linkcheck.judge.notices import FILE, notices, says_ended
from rusplan.linkcheck.judge.phrases import phrases, plain
from rusplan.linkcheck.look.exchange import Answer, Exchange
from rusplan.linkcheck.look.page import EDGE, Page, parts
from rusplan.linkcheck.verdict import Finding, Reason

APOLOGY = r"(?:(?:oi(?:da|sann)?|oops|ops|o+ps|uff(?: da)?|ups|h[ou]ff|hopp?san[dn]?|beklager|orsak|unnskyld|sorry|feil|error|http|we['’]re sorry|we are sorry)[\s,.!:…–-]*){0,4}"
CODE = r"(?:(?:(?:http|status|feil(?:kode|melding|side)?|error|code|kode|side|page) ?){0,3}[\s:#-]*(?:404|410)(?:[\s.:–-]*(?:error|feil|side|page|gone|-?feil))?)"
NOT = r"(?:(?:dessverre|diverre|visst|desverre) )?(?:ikkje|ikke|inte|ei)"
NORDIC_PAGE = (  # «Sida du leitar etter», «artikkelen»
    r"(?:(?:den|denne|det|dette|ei|en) )?(?:(?:forespurte|førespurde|ønskede|etterspurte) )?(?:web-?|nett-?|internett-?)?"
    r"(?:side[n]?|sida[n]?|sidan|adresse[n]?|adressa|artikkel(?:en)?|innhold(?:et)?|innhald(?:et)?|dokument(?:et)?|fil(?:a|en)?"
    r"|ressurs(?:en)?|skjema(?:et)?|video(?:en)?|lenk[ej]?(?:a|en)?|objekt(?:et)?|produkt(?:et)?|publikasjon(?:en)?)"
    r"(?: (?:som )?(?:du|dere|de|vi|me) (?:\w+ ){0,4}?\w+(?: (?:etter|på|å gå til|å nå|å finne|å opne|å åpne))?)?"
)
GONE = r"(?:fjern[ae]t?|slett[ae]t?|flytt[ae]t?|borte|vekke|nedlagt|lagt ned|utgått|avpublisert|utdatert|arkivert?)"
NORDIC = "|".join(
    [
        rf"{NORDIC_PAGE} (?:fins?t|finnes|fins|finns|findes|eksisterer|eksisterar|blei|ble|vart|blev|er|var|kunne|kan|har|hittades)"
        rf"(?: \w+)? ?{NOT}(?: (?:lenger|lengre|lenger|meir|mer|her|å finne|funne[nt]?|fundet|bli funne[nt]?|finnast|finnes|findes|tilgjenge?leg|tilgjengelig|hittas|vist|visast|eksisterer))*",
        rf"{NORDIC_PAGE} (?:hittades|kunde) {NOT}(?: hittas)?",
        rf"{NORDIC_PAGE} (?:er|har|vart|ble|blei|kan)(?: (?:nok|dessverre|diverre|blitt|vorte|bli|være|vere|ha))* {GONE}(?: (?:eller|og|/) (?:\w+ ){{0,2}}?{GONE}| (?:til|frå|fra)(?: \w+){{1,6}})*",
        rf"(?:vi |me |systemet )?(?:fann|fant|finn|finner|fandt|hittade|kan|kunne|klarte|klarer|greidde|får)(?: vi| me| du)? {NOT}(?: å)?(?: finne)? (?:{NORDIC_PAGE}|noko|noe|noko her|noe her|det du \w+(?: etter)?)(?: (?:her|lenger))?",
        rf"{NORDIC_PAGE} {NOT} funne[nt]?|{NOT} funne[nt]?|(?:finnes|finst|fins) {NOT}(?: lenger| lenger her)?",
        r"(?:ukjent|ugyldig|manglende|manglande|død) (?:side|adresse|lenke|lenkje|nettadresse)",
    ]
)
ENGLISH_PAGE = (  # «the page you requested», «this document»
    r"(?:(?:the|this|that|your|a) )?(?:requested |missing )?(?:web ?)?(?:page|site|file|document|article|content|resource|url|link|address|item|object)"
    r"(?: (?:that |which )?(?:you|we)(?:['’]\w+)?(?: [\w'’]+){1,5}?)?"
)
ENGLISH = "|".join(
    [
        rf"{ENGLISH_PAGE} (?:was|is|were|could|can|can['’]?t|cannot|couldn['’]?t|does|doesn['’]?t|did|has|isn['’]?t|wasn['’]?t|may have|might have|no longer)"
        r"(?: (?:not|no longer|longer|be|been|have|either))* ?(?:found|exists?|available|removed|deleted|moved|located|here)(?:,? (?:or|and|had|here|anymore|on this server|permanently)\b.{0,80})?",
        rf"(?:(?:page|file|document|content|article|resource|object|url|site) )?not[ _-]?found|{ENGLISH_PAGE} not found(?: on this server)?",
        rf"(?:we |it seems we |sorry,? we )?(?:can['’]?t|cannot|can not|could not|couldn['’]?t|did not|didn['’]?t|are unable to)(?: seem to)? (?:find|locate) (?:{ENGLISH_PAGE}|what you['’]re looking for|anything)(?: [\w'’]+){{0,3}}",
        r"nothing (?:was )?found(?: here)?|no such page|(?:no longer|not) (?:exists?|available)|(?:dead|broken) link|page (?:missing|gone|removed|deleted|unavailable)",
    ]
)
NOTICE = re.compile(
    rf"{APOLOGY}(?:{CODE})?[\s.,:!–-]*(?:{APOLOGY}(?:{NORDIC}|{ENGLISH}))?[\s.,:!–-]*(?:{CODE})?"
)
"""An apology, a status code and a sentence, any of them: `Beklager! 404 – Siden finnes ikke`."""
ONLY_APOLOGY = re.compile(APOLOGY)
FRAMEWORK_CLASSES = {
    "error404",
    "error-404",
    "page-404",
    "page404",
    "page-not-found",
    "pagenotfound",
    "path-404",
    "not-found",
    "notfound",
}
ERROR_PATH = re.compile(
    r"/(?:(?:error|feil|page|side|http)?[-_]?(?:404|410)|(?:page)?[-_]?not[-_]?found|error|feil(?:side|melding)?|error[-_]?page|ikk(?:j?e)[-_]funne[nt]?)(?:\.\w+)?/?$",
    re.IGNORECASE,
)
"""The path of a page that is shown for errors: `/404.html`, `/feilside`."""
ABOUT_IT = re.compile(
    r"404|410|not[-_ ]?found|finn?es[-_ ]ikke|finst[-_ ]ikkje|ikke[-_ ]funnet|error|feil",
    re.IGNORECASE,
)
"""The error's own words in an address: its page may be an article about it."""
PLAYER = re.compile(
    r'"playabilityStatus"\s*:\s*\{\s*"status"\s*:\s*(?:"ERROR"|"LOGIN_REQUIRED"[^{}]{0,400}?priv[aé])'
)
"""A player with no film: taken away, or private. It asks programs to log in for other reasons too."""
REASON_GIVEN = re.compile(
    r'"playabilityStatus"\s*:\s*\{[^{}]{0,400}?"reason"\s*:\s*"([^"]{1,120})"'
)
TEXT_TYPE = re.compile(r"text/(?:plain|xml)|application/(?:[\w.-]+\+)?(?:json|xml)")
STATED_STATUS = re.compile(
    r"[\"'](?:status|code|status_?code|error_?code)[\"']\s*:\s*[\"']?(?:404|410)\b", re.IGNORECASE
)
"""A status that data state of themselves: `{"code": 404}`."""
STATED_ERROR = re.compile(
    r"[\"'](?:error|message|msg|detail|reason|code|error_?(?:code|message|description))[\"']\s*:\s*\"([^\"]{1,150})\""
    r"|<(?:code|message)>([^<]{1,150})<",
    re.IGNORECASE,
)
"""What data say of an error: `{"message": "Not Found"}`, `<Code>NoSuchKey</Code>`."""
STATUS = re.compile(
    r"^\W*(?:(?:http|error|feil|fel|fejl|fehler|erreur|ошибка|oops|whoops)\W+){0,2}404\b|\W404\W*$"
)
"""A text that begins or ends with the status: `Error 404`, `… | 404`."""
FEW_WORDS, VERY_FEW_WORDS, FIRST_WORDS = 40, 25, 3
FIRST_SENTENCES = 2
TITLE_AND_SUBTITLE = 2
LONGEST_NOTICE = 150
LONGEST_DATA = 1000  # bytes; an answer with something in it is longer
MENTIONS_IN_ARTICLE = 4


def rule(exchange: Exchange) -> Finding | None:
    """A finding when a 200 is a «not found» in disguise."""
    answer = exchange.answer
    if exchange.hops and (
        ERROR_PATH.search(answer.address.path) or "aspxerrorpath=" in answer.address.query.lower()
    ):
        return Finding(Reason.SOFT_404, {"phrase": answer.address.path[-80:]})
    if not answer.is_html:
        said = _in_plain_text(answer)
        return Finding(Reason.SOFT_404, {"phrase": said[:120]}) if said else None
    if _is_about_it(exchange):
        return None
    page = answer.page
    if (
        page.meta("prerender-status-code") in ("404", "410")
        or page.body_classes & FRAMEWORK_CLASSES
    ):
        return Finding(Reason.SOFT_404, {"phrase": page.title[:120]})
    phrase = (
        _in_headings(page)
        or _in_title(page)
        or _in_text(page)
        or _by_number(page)
        or _in_player(page)
        or _as_closed(page)
    )
    return Finding(Reason.SOFT_404, {"phrase": phrase[:120]}) if phrase else None


def says_not_found(text: str) -> bool:
    """True when the text, as a whole, is a «not found» notice."""
    if len(text) > LONGEST_NOTICE:
        return False
    by_grammar = bool(NOTICE.fullmatch(text)) and not ONLY_APOLOGY.fullmatch(text)
    return by_grammar or notices("gone").says(text)


def _by_number(page: Page) -> str | None:
    """What a page of few words is called, in whatever language, when it is called by the status."""
    if not page.is_short:
        return None
    first = (
        " ".join(page.main_text.split()[:FIRST_WORDS]) if len(page.vocabulary) < FEW_WORDS else ""
    )
    called = [page.title.casefold(), *(each.casefold() for each in page.headings[:1]), first]
    return next((text for text in called if STATUS.search(text)), None)


def _in_player(page: Page) -> str | None:
    """What a page drawn by script keeps for its player: a film that has been taken away."""
    if not page.says_less_than(FEW_WORDS) or not PLAYER.search(page.scripts):
        return None
    found = REASON_GIVEN.search(page.scripts)
    return found[1] if found else "playabilityStatus"


def _as_closed(page: Page) -> str | None:
    """What a page of few words says of a thing or a service that is no more; news of it say more."""
    if not page.is_short:
        return None
    said = page.shouted_parts + page.opening
    named = page.shouted_parts if page.headings else said
    if len(page.vocabulary) < VERY_FEW_WORDS and (lost := notices("lost").first_in(named)):
        return lost
    if len(page.vocabulary) < FEW_WORDS:
        return notices("closed").first_in(said) or next(filter(says_ended, said), None)
    first = plain(" ".join([page.shouted, *page.opening[:FIRST_SENTENCES]]))
    return notices("closed").first_in(said) if phrases(FILE, "farewell").are_in(first) else None


def _in_plain_text(answer: Answer) -> str | None:
    """What a few words, or a few data, say that stand where a text or data should."""
    data = answer.body.data
    if not TEXT_TYPE.fullmatch(answer.content_type) or len(data) > LONGEST_DATA:
        return None
    text = " ".join(data.decode("utf-8-sig", "replace").casefold().split())
    if stated := STATED_STATUS.search(text):
        return stated[0]
    said = [*(a or b for a, b in STATED_ERROR.findall(text)), text, *parts(text)[:1]]
    return next((each for each in said if _says_lost(each.strip(EDGE))), None)


def _says_lost(text: str) -> bool:
    return says_not_found(text) or notices("lost").says(text)


def _is_about_it(exchange: Exchange) -> bool:
    """An article about the error: its own address says so, or it goes on about it."""
    if not exchange.hops and ABOUT_IT.search(exchange.asked.path):
        return True
    page = exchange.answer.page
    return not page.is_short and page.main_text.count("404") >= MENTIONS_IN_ARTICLE


def _in_headings(page: Page) -> str | None:
    # A page with one heading for every section is a text; only its first heading names it.
    for heading in page.headings[:1] if len(page.headings) > TITLE_AND_SUBTITLE else page.headings:
        if (found := parts(heading)) and all(says_not_found(part) for part in found):
            return heading
    return None


def _in_title(page: Page) -> str | None:
    named = page.title_parts
    if not named or not (says_not_found(named[0]) or says_not_found(named[-1])):
        return None
    return page.title if not page.headings or page.is_short or _in_text(page) else None


def _in_text(page: Page) -> str | None:
    apologises = any(ONLY_APOLOGY.fullmatch(part) for part in page.shouted_parts)
    if not (apologises or page.is_short):
        return None
    return next((sentence for sentence in page.opening if says_not_found(sentence)), None)
