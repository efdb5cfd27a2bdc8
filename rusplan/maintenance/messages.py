"""The words that maintainers read: of the issue in Nynorsk, of the page until it is shown."""

from rusplan.marked import N_, counted

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

PLAN_TEXT = "teksten i planen"
HOME_PAGE = "heimesida"

PAGE_TITLE = N_("Vedlikehald")
PAGE_DESCRIPTION = N_("Kven som skal kontrollere kva på nettstaden, når, og kvar det er brukt.")
PAGE_INTRO = N_(
    "Her står alt på nettstaden som nokon har ansvaret for, og når det skal kontrollerast på nytt. "
    "Det som har frist først, står øvst. Ein kontroll gjeld i tolv månader, og i seks for "
    "telefonnummer, om oppføringa ikkje seier noko anna."
)
TRANSLATED = N_(
    "Utgåva på {language}: {texts} av {all_texts} tekstar og {pages} av {all_pages} sider er "
    "omsette."
)
STALE = N_("Endra på norsk etter det, og må omsetjast på nytt: {stale}.")
ASKED_HEADING = N_("Opne dei i nettlesaren")
ASKED_INTRO = N_(
    "Desse adressene får ikkje lenkjesjekken sjå, eller sidene liknar ikkje på seg sjølve. "
    "Lesarane kan kome inn likevel, så lenkjene står opne. Verkar sida, så skriv «seen_date» med "
    "datoen i dag i oppføringa: det gjeld som eit godt svar i eit halvt år."
)
ASKED_LINE = N_("{what} Sidan {date}.")
NEVER_HEADING = N_("Aldri kontrollert")
MONTH_HEADING = N_("Frist i {month}")
NO_CHECK_HEADING = N_("Utan frist")
NO_CHECK = N_("Desse har verken lenkje, nummer eller opningstid som kan bli feil.")
OWNER = N_("Ansvar: {owner}")
SHOWN_ON = N_("Brukt på:")
SHOWN_ON_SEVERAL = counted("Brukt på {count} side", "Brukt på {count} sider")
NOT_SHOWN = N_("Ikkje brukt på noka side")

UNCONFIRMED = N_("Kjelder som ikkje er stadfesta:")
