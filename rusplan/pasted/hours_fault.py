"""Why a text cannot be read as hours, and what to write instead, in Nynorsk."""

from difflib import get_close_matches

from rusplan.bank.term import DAY_NAMES
from rusplan.pasted.hours import EXAMPLE
from rusplan.pasted.unclear import Unclear, UnreadableHoursError

UNCLEAR = {
    Unclear.WORD: "Vi veit ikkje kva «{piece}» tyder her. Skriv berre dagar og klokkeslett.",
    Unclear.NO_DAY: "Det står ikkje kva dag «{piece}» gjeld.",
    Unclear.NO_TIME: "Det står ikkje noko klokkeslett for «{piece}».",
    Unclear.CLOCK: (
        "«{piece}» er ikkje eit klokkeslett som går opp. Skriv når det opnar og når det stengjer."
    ),
    Unclear.OVERLAP: "Det står to ulike tider for {piece}. Skriv éi.",
    Unclear.SOME_WEEKS: (
        "«{piece}» gjeld ikkje kvar veke. Skriv desse tidene i ei setning for seg, slik: onsdag "
        "14–16 i partalsveker. Gjeld det andre veker, skriv datoane i skjemaet «Meld frå om feil»."
    ),
    Unclear.SEASON: (
        "«{piece}» gjeld berre ein del av året. Skriv kva datoar det er, og tida for alle dagane, "
        "til dømes slik: måndag–fredag 9–15; 1. juni–31. august: måndag–fredag 10–14; stengt "
        "24. desember–1. januar."
    ),
    Unclear.ONLY_SEASON: "Her står berre tida for «{piece}». Skriv dei vanlege tidene òg.",
    Unclear.PAST: "«{piece}» er alt over. Ta det bort, eller skriv året det gjeld.",
    Unclear.NO_SUCH_DAY: "«{piece}» finst ikkje. Skriv datoane på nytt.",
    Unclear.APPOINTMENT: (
        "«{piece}» er ikkje ei tid. "
        "Skriv tidene dei svarar, eller bruk skjemaet «Meld frå om feil»."
    ),
    Unclear.TWO_THINGS: (
        "Her står tider for meir enn éin ting, og «{piece}» er ein av dei. "
        "Skriv berre dei som gjeld dette nummeret."
    ),
    Unclear.NO_ROOM: (
        "Opningstida har ikkje plass til «{piece}». Ta det bort her; er det viktig, skriv det i "
        "merknaden til tenesta."
    ),
    Unclear.HOLIDAY_TIME: (
        "Sida kan seie at det er ope som elles, heile døgnet eller stengt på heilagdagar, men "
        "ikkje eigne tider. Skriv resten av veka her, og heilagdagane i «Meld frå om feil»."
    ),
}

_WORDS = [*DAY_NAMES.values(), "mandag", "tirsdag", "lørdag", "kvardagar", "hverdager", "stengt"]
_CLOSE = 0.8
"""How like two words are before one is taken for the other (`difflib`, from 0 to 1)."""


def why(error: UnreadableHoursError) -> str:
    """Return the reason for what could not be read, with an example to write after."""
    piece = " ".join(error.found.split())[:40]
    close = get_close_matches(piece, _WORDS, 1, _CLOSE) if error.reason is Unclear.WORD else []
    meant = f" Meinte du «{close[0]}»?" if close and piece not in close else ""
    return f"{UNCLEAR[error.reason].format(piece=piece)}{meant} Skriv til dømes: {EXAMPLE}"
