"""The forms' questions, and what is answered, in Nynorsk. The forms themselves are in `.github`."""

SERVICE = "Kva teneste gjeld det?"
OLD_NUMBER = "Nummeret som står på sida no"
NEW_NUMBER = "Nytt telefonnummer"
HOURS = "Ny opningstid"
SOURCE = "Adressa til sida der du fann det"
CHECKED = "Dagen du kontrollerte det"
CHANGE = [SERVICE, OLD_NUMBER, NEW_NUMBER, HOURS, SOURCE, CHECKED]
"""The questions of «Endre telefon eller opningstid»."""

TITLE = "Tittel"
ADDRESS = "Adresse"
PUBLISHER = "Kven gir det ut?"
DESCRIPTION = "Kva finn ein der?"
LANGUAGE = "Språk"
TYPE = "Kva slag er det?"
AUDIENCE = "Kven er det for?"
TOPIC = "Emne"
LIST = "Kva liste skal det stå i?"
PROPOSAL = [TITLE, ADDRESS, PUBLISHER, DESCRIPTION, LANGUAGE, TYPE, AUDIENCE, TOPIC, LIST, CHECKED]
"""The questions of «Foreslå ressurs»."""

REPEATED = "Overskrifta «{found}» står to gonger. Fyll ut skjemaet på nytt, utan å skrive ho sjølv."
MISSING = "«{question}» er ikkje fylt ut."
UNKNOWN_SERVICE = "Vi finn inga teneste som heiter «{found}». {suggestion}"
UNKNOWN_CHOICE = "«{question}»: «{found}» er ikkje eit av vala."
NO_CHANGE = "Skriv eit nytt telefonnummer eller ei ny opningstid, eller begge."
WHICH_NUMBER = (
    "Tenesta har fleire nummer. Skriv i «{question}» kva for eit som er feil, slik det står på "
    "sida: {numbers}."
)
NO_NUMBER = "Tenesta har ikkje noko telefonnummer på sida. Bruk skjemaet «Meld frå om feil»."
UNREADABLE_HOURS = "Opningstida kan ikkje lesast: «{found}». Skriv henne slik: {example}"
NOT_EDITABLE = "Dette må rettast for hand i {file}. Takk; vi ser på det."
ALREADY_SO = "Det står slik alt. Er sida gammal? Last henne inn på nytt."

REFUSED = "Takk for at du seier frå. Dette må rettast før vi kan bruke det:"
HOW_TO_GO_ON = "Trykk på dei tre prikkane øvst i saka, vel «Edit», rett svaret og lagre."
PROPOSED = "Frå skjema i sak #{number}. Slik ser endringa ut:"
LOOK_OVER = "Sjå etter at kjelda seier det same, før du godkjenner: {source}"
