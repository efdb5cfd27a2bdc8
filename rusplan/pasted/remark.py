"""What stands beside hours and does not change them: who is there, `elles etter avtale`."""

import re
from itertools import pairwise

from rusplan.pasted.hours_token import SENTENCE_END, Sign, tokens
from rusplan.pasted.unclear import Unclear, UnreadableHoursError

_PEOPLE = (
    r"(?:\w*(?:s[yj]u?ke?pleiar|sykepleier|s[øy]ster|jordmor|psykolog|psykiater|terapeut|sosionom"
    r"|konsulent|rettleiar|veileder|rådgiv[ae]r|koordinator|sekretær|arbeid[ae]r|miljøarb[ae]id[ae]r"
    r"|ungdomskontakt|utekontakt|vernepleiar|vernepleier|lege|lækjar))(?:en|e?ne|a|ar|er)?"
)
_SEVERAL = rf"{_PEOPLE}(?:(?:,| og| eller| ?[/&+]) ?{_PEOPLE})*"
_AGE = r"\d{1,2}(?: ?(?:[–-]|til|og) ?\d{1,2})? ?år"
_NUMBER = r"(?:(?:\+|00) ?47 ?)?(?:\d{8}|\d\d(?: \d\d){3}|\d{3} \d\d \d{3}|116 ?\d{3}|1\d\d)"
_REMARKS = [
    re.compile(
        r"[(,]? ?(?:(?:og|men) )?(?:(?:elles|ellers|eller|òg|også|utanom dette|utover dette"
        r"|andre (?:tider|tidspunkt))(?: kan (?:det|du) avtal\w+)?) (?:er det (?:ope|åpent) )?"
        r"(?:etter|ved|på|med) (?:n[æa]rm[ea]re )?(?:time)?avtale\)?"
    ),
    re.compile(rf"\((?:med )?{_SEVERAL}(?: (?:er )?til st[ae]des?)?\)"),
    re.compile(
        rf"\(?(?:for (?:[a-zæøå]+ ){{0,3}})?(?:(?:frå|fra|mellom) )?{_AGE}\)?"
        r"|\bfor (?:barn og unge|ungdom\w*|unge|alle|elev\w+|foreldre|pårørande|pårørende)\b"
    ),
    re.compile(
        rf"\(?\b(?:tlf|tel|telefon|mobil|mob|sms|ring|vakttelefon)\b[.:]* ?(?:oss )?(?:på )?"
        rf"{_NUMBER}(?!\d|[.:]\d| ?[–-])\)?"
    ),
    re.compile(r"\b(?:hjart[ea]leg |hjertelig )?velkom(?:en|men)(?: (?:innom|til oss|inn))?"),
]

_PLACE = (
    r"(?:nav|\w*(?:kontor|mottak|vakt|stasjon|sentral|teneste|tjeneste|team|senter|skranke|torg"
    r"|tilbod|tilbud|klinikk|avdeling))(?:et|en|a|ta)?"
)
_OF_PLACE = re.compile(
    rf"^(?:(?!\d)\w+ ){{0,2}}?(?:nav[- ])?{_PLACE}(?: for (?:ungdom|unge|barn og unge))?"
    r"(?: (?:har|held|holder|er))?(?: (?:ope|open|opent|åpe[nt]t?|betjent|bemann[ae]t?))?"
    r"(?:[:–]| |$)",
    re.MULTILINE,
)
_ABOUT = {
    "telefon": r"(?:vakt|krise)?telefon(?:tid|en)?|svartid|tlf|ring",
    "drop-in": r"drop[- ]?in|oppmøte|besøkstid",
    "chat": r"chat(?:ten)?",
}
_LABELS = re.compile(
    r"^(?:kl\.? )?(?:" + "|".join(f"(?P<k{n}>{each})" for n, each in enumerate(_ABOUT.values()))
    + r")\b"
)  # fmt: skip
_PIECES = re.compile(
    rf"{SENTENCE_END.pattern}|, (?=(?:og )?(?:telefontid|drop[- ]?in|chat|besøkstid)\b)"
)


def without_remarks(plain: str) -> tuple[str, list[str]]:
    """Return a text without remarks and without the name of the place, and what was left out.

    The text is in small letters, as `hours_token.plain_text` gives it. Raises
    `UnreadableHoursError` where it has the hours of two things, such as telephone and drop-in.
    """
    left_out: list[str] = []
    for pattern in _REMARKS:
        left_out += [match[0].strip(" (),.:") for match in pattern.finditer(plain)]
        plain = pattern.sub(" ", plain)
    pieces = [each.strip() for each in _PIECES.split(plain)]
    _refuse_two_things([each for each in pieces if _has_times(each)])
    return _OF_PLACE.sub("", plain), left_out


def _refuse_two_things(pieces: list[str]) -> None:
    labels = [_label(each) for each in pieces]
    for before, after in pairwise(labels):
        if after and after != before:
            raise UnreadableHoursError(after, Unclear.TWO_THINGS)


def _label(piece: str) -> str:
    """Return what a piece of text says that its hours are of; empty when it does not say."""
    if place := _OF_PLACE.match(piece):
        return place[0].strip(" :–")
    found = _LABELS.match(piece)
    return [*_ABOUT][int(str(found.lastgroup)[1:])] if found else ""


def _has_times(piece: str) -> bool:
    signs = {each.sign for each in tokens(piece)}
    return bool(signs & {Sign.TIME, Sign.ALL_DAY}) and Sign.LUNCH not in signs
