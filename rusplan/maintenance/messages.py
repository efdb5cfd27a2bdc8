"""The words that maintainers read, in Nynorsk."""

from rusplan.maintenance.kind import Kind

INTRO = (
    "Desse kontrollane har frist seinast {day}, då neste liste kjem. Når du har kontrollert noko, "
    "skriv du datoen i «assured_date» (i ei side: «reviewed»). Då går det ut av lista."
)
CALLS = "{owner}: ringjeliste"
CALL_QUESTION = "Spør om nummer og opningstider framleis stemmer."
OTHERS = "{owner}: anna å kontrollere"
LINE = "{title} ({operator}): {when}"
CALL_LINE = "{title}: {number} ({when})"
NEVER = "aldri kontrollert"
DUE = "kontrollert {checked}, frist {until}"
LATE = "kontrollert {checked}, fristen var {until}"
LAW_WATCH = "Gamle tilvisingar i teksten"
LAW_LINE = "{place}: «{old}» er ute av bruk. No: {new}."
NOTHING_DUE = "Ingenting har frist før {day}."

KIND_OF_SECTION = "teksten i planen"
HOME_PAGE = "heimesida"

PAGE_TITLE = "Vedlikehald"
PAGE_DESCRIPTION = "Kven som skal kontrollere kva på nettstaden, når, og kvar det er brukt."
PAGE_INTRO = (
    "Her står alt på nettstaden som nokon har ansvaret for, og når det skal kontrollerast på nytt. "
    "Det som har frist først, står øvst. Ein kontroll gjeld i tolv månader, og i seks for "
    "telefonnummer, om oppføringa ikkje seier noko anna."
)
NEVER_HEADING = "Aldri kontrollert"
MONTH_HEADING = "Frist i {month} {year}"
NO_CHECK_HEADING = "Utan frist"
NO_CHECK = "Desse har verken lenkje, nummer eller opningstid som kan bli feil."
OWNER = "Ansvar: {owner}"
SHOWN_ON = "Brukt på:"
NOT_SHOWN = "Ikkje brukt på noka side"

KIND = {
    Kind.SECTION: "del av planen",
    Kind.SERVICE: "teneste",
    Kind.RESOURCE: "ressurs",
    Kind.CHANGE: "endring sidan 2019",
    Kind.LOCAL_SERVICE: "lokal teneste",
    Kind.SCHOOL: "skole",
    Kind.MUNICIPALITY: "heimesida til kommunen",
}
