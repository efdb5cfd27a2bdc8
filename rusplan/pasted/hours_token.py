"""The words that opening hours are written with on Norwegian pages, in Nynorsk and bokmål."""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

HOLIDAY = 7
"""Stands for public holidays, after the days of the week from 0 for Monday."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_BULLET = re.compile(r"^[ \t]*[•*·▪–-]+[ \t]*", re.MULTILINE)
_COMPOUND = re.compile(r"(?<=[a-zæøå])- (?=og\b)")  # «søn- og heilagdagar»
_BETWEEN = re.compile(r"\bmellom((?: (?:kl\.?|klokk[ae]n?))? ?[\d.:]+) og\b")
_LINE_END = re.compile(r"<(?:br|/(?:p|li|tr|div|dt|dd|h\d))\b[^<>]*>", re.IGNORECASE)
_CUT = re.compile(r"(?<=\d)(?: ?[–-][ \t]*\n\s*| ?\n\s*[–-][ \t]*)(?=(?:kl\.? ?)?\d)")
"""A dash between two times where a line ends: `08.00 –`, and `15.30` on the next."""
SENTENCE_END = re.compile(
    r"(?:(?<=\d)|(?<=\w{5})|(?<=\w{3}[aeiouyæøå])|(?<=[)\ue000]))\.(?: +|$)|[;|\n]+"
    r"|, (?=(?:men )?(?:elles|ellers)\b)"
)
"""Where a text begins to tell of something else; U+E000 stands for a part of the year."""
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_ORNAMENT = re.compile(r"[*_!\u2190-\u21ff\u2300-\u27bf\ufe0f\U0001f000-\U0001faff]")
_NO_BOOKING = re.compile(
    r"(?:ingen|uten|utan) timebestilling|(?:du )?treng(?:er|st)? ikk(?:j)?e (?:å )?"
    r"(?:timebestilling|(?:bestille |ha )?time(?:avtale)?)"
    r"|[,.;]? ?\b(?:elles|ellers) (?:er (?:det|vi) )?(?:stengt|lukk[ae]t?)\b(?! (?:i|fr[åa]|om)\b)"
)
_GROWN_TOGETHER = re.compile(r"(?<=\d)(?=[a-zæøå])|(?<=[a-zæøå])(?=\d)")
_COMMA = re.compile(r"\b(\d{1,2}),(00|15|30|45)( ?[–-] ?)(\d{1,2}),(00|15|30|45)\b")


class Sign(Enum):
    """What a piece of the text says."""

    DAYS = auto()
    TIME = auto()
    DASH = auto()
    AND = auto()
    EXCEPT = auto()
    ALSO = auto()
    LUNCH = auto()
    CLOSED = auto()
    ALL_DAY = auto()
    BREAK = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text; `days` of a day's name, `clock` of a time as hour and minute."""

    sign: Sign
    text: str
    days: tuple[int, ...] = ()
    clock: tuple[int, int] = (0, 0)

    @property
    def is_until(self) -> bool:
        """Whether it is the word for until, which a dash may mean or not."""
        return self.sign is Sign.DASH and self.text[:1] == "t"


_DAY = (
    r"m[aå](?:n(?:d(?:ag)?)?)?",
    r"(?:ti(?:r(?:s(?:d(?:ag)?)?)?)?|ty(?:s(?:d(?:ag)?)?)?)",
    r"on(?:s(?:d(?:ag)?)?)?",
    r"to(?:r(?:s(?:d(?:ag)?)?)?)?",
    r"fr(?:e(?:d(?:ag)?)?)?",
    r"(?:l[øa]|lau|lør)(?:rd(?:ag)?|urd(?:ag)?|dag)?",
    r"(?:sø(?:n(?:d(?:ag)?)?)?|su(?:n(?:d(?:ag)?)?)?)",
)
_MANY = r"(?:e?(?:er|ar|ene|ane|en|s)?)"
_SETS = {
    r"(?:kvar|hver|yrke|virke|arbeids|ve?ke|uke)dag": tuple(range(5)),
    r"(?:helg|helgedag|vekeslutt|vikende?)": (5, 6),
    r"(?:heilag|hellig|høgtids|høytids|fri)dag|h[øe][gy]tid|(?:raud|rød)e? dag": (HOLIDAY,),
}
_EVERY_DAY = (
    r"(?:(?:alle|samtlige) (?:7 )?dag(?:ar|er)(?: i (?:veka|uk[ae]n?))?|(?:kvar|hver) dag|dagl[ie]g"
    r"|hei?le? (?:veka|uk[ae]n?|året)|året rundt|7 dag(?:ar|er) i (?:veka|uk[ae]n?)"
    r"|365 dag(?:ar|er))"
)
_ALL_DAY = (
    r"(?:døgn(?:åpe[nt]t?|open?t?|bemann[ae]t?|vakt)|hei?le? døg[ne]+t|døgnet rundt|24 ?/ ?7"
    r"|24[ -]t(?:im(?:ar|er)s?)?(?: i døgnet)?|alltid (?:ope|open?t?|åpent?))"
)
_CLOCK = r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?!\d)|(?P<four>\d{4})(?!\d)"
_NOTHING = (
    r"(?:(?:i året|for deg|kl|klokk[ae]n?|klokkeslett|frå|fra|alle|kvar|hver|hvert|i|på|er|har|vi"
    r"|f\.?o\.?m|det|me|òg|også|ope|open?t?|åpent?|held|holder|svarar|svarer"
    r"|(?:åpnings|opnings|telefon|svar)tid(?:er|ene|ane)?"
    r"|telefon(?:en)?|chat(?:ten)?|drop[- ]?in|her|vakttelefon(?:en)?|sentralbord(?:et)?"
    r"|elles|ellers|igjen|med|natt|kvelds?|tid|tlf|ekspedisjon(?:en)?|kontor(?:et)?"
    r"|du|kan|ringje|ringe|ring|nå|når|oss|kontakt[ea]?|betjent|bemanna|bemannet|for|under"
    r"|(?:ekspedisjons|besøks|kontor|treffe)tid(?:er|ene|ane|a|en)?|resepsjon(?:en)?|offentl(?:e|i)ge)\b\.?)"
)
_TOKEN = re.compile(
    "|".join(
        [
            r"(?P<space>[ \t]+)",
            rf"(?P<all_day>\b{_ALL_DAY}\b)",
            rf"(?P<every_day>\b{_EVERY_DAY}\b)",
            r"(?P<lunch>\b(?:stengt (?:for |i |under )?)?(?:lunsj|lunch|(?:mat)?pause)\w*\b)",
            r"(?P<closed>\b(?:stengt?e?|lukka|lukket)\b)",
            r"(?P<except>\b(?:unn?at|unn?tatt|unnateke|utanom|utenom|bortsett fr[aå]"
            r"|(?:men )?ikk(?:j)?e)\b)",
            r"(?P<also>\b(?:òg|også|inkl(?:udert|\.)?|medrekna)(?= (?:i |på )?(?:alle )?"
            r"(?:helg|heilag|hellig|høgtid|høytid|offentl))(?:\s|\b))",
            *(rf"(?P<set{n}>\b(?:{name}){_MANY}\b)" for n, name in enumerate(_SETS)),
            *(rf"(?P<day{n}>\b(?:{name}){_MANY}\b\.?)" for n, name in enumerate(_DAY)),
            rf"(?P<nothing>\b{_NOTHING})",
            r"(?P<dash>[–-]|\btil(?: og med)?\b|\bt\.?o\.?m\b\.?)",
            r"(?P<and>[,/&+]|\bog\b|\bsamt\b)",
            rf"(?P<time>{_CLOCK})",
            r"(?P<break>[;|\n():.]+)",
            r"(?P<unknown>\w+|.)",
        ]
    )
)


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text, without what says nothing (`kl.`, `frå`, `opningstider`)."""
    for match in _TOKEN.finditer(plain_text(text)):
        kind, found = str(match.lastgroup), match[0]
        if match["time"]:
            kind = "time"
        if kind in {"space", "nothing"}:
            continue
        if kind.startswith("day"):
            yield Token(Sign.DAYS, found, (int(kind.removeprefix("day")),))
        elif kind.startswith("set"):
            yield Token(Sign.DAYS, found, [*_SETS.values()][int(kind.removeprefix("set"))])
        elif kind == "every_day":
            yield Token(Sign.DAYS, found, tuple(range(7)))
        elif kind == "time":
            four = match["four"]
            hour, minute = (four[:2], four[2:]) if four else (match["hour"], match["minute"])
            yield Token(Sign.TIME, found, clock=(int(hour), int(minute or 0)))
        else:
            yield Token(Sign[kind.upper()], found)


def plain_text(text: str) -> str:
    """Return a text in small letters, without invisible signs, bullets and unlike dashes."""
    shown = html.unescape(_TAG.sub(" ", _LINE_END.sub("\n", text)))
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", shown)).lower().replace("\r\n", "\n")
    plain = _DASHES.sub("–", plain).replace("\r", "\n")
    plain = _BULLET.sub("", _CUT.sub("–", plain))
    plain = _COMMA.sub(r"\1.\2\3\4.\5", _GROWN_TOGETHER.sub(" ", plain))
    plain = _COMPOUND.sub(" ", re.sub(r"[ \t]+", " ", plain))
    plain = _NO_BOOKING.sub("", _ORNAMENT.sub("", plain))
    return _BETWEEN.sub(r"\1 –", plain)


def has_hours(text: str) -> bool:
    """Say whether a text has hours, or says that something is shut."""
    return any(each.sign in {Sign.TIME, Sign.CLOSED, Sign.ALL_DAY} for each in tokens(text))
