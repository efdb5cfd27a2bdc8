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

TOWN = "Kva kommune gjeld det?"
KIND = "Kva spurde du om?"
NAME = "Kva heiter tenesta?"
NUMBER = "Kva nummer når ein dei på?"
ANSWERED = "Når svarar dei?"
PAGE = "Adressa der det står, eller heimesida deira"
ASKED = "Dagen du spurde"
NOTE = "Anna lesaren bør vite"
CALL = [TOWN, KIND, NAME, NUMBER, ANSWERED, PAGE, ASKED, NOTE]
"""The questions of «Svar frå ein samtale»: one row of a round."""

SWITCHBOARD = "heimesida og sentralbordet til kommunen"
"""What is chosen at `KIND` when it is about the municipality itself."""

PLACE = "Kva skole eller kommune sluttar?"
LAST_DAY = "Siste dagen"
SUCCESSORS = "Kva tek over?"
ANNOUNCED = "Adressa til sida der det er kunngjort"
READ_ON = "Dagen du las det"
ENDING = [PLACE, LAST_DAY, SUCCESSORS, ANNOUNCED, READ_ON]
"""The questions of «Ein skole eller kommune sluttar»."""

REPEATED = "Overskrifta «{found}» står to gonger. Fyll ut skjemaet på nytt, utan å skrive ho sjølv."
MISSING = "«{question}» er ikkje fylt ut."
UNKNOWN_SERVICE = "Vi finn ingenting som heiter «{found}». {suggestion}"
MEANT = "Meinte du ei av desse: {names}? Skriv namnet heilt ut."
SEE_THE_NAME = (
    "Skriv namnet på tenesta eller skolen, eller «… kommune» for sentralbordet, "
    "slik det står på sida."
)
WHICH_SERVICE = "«{found}» kan vere fleire: {names}. Skriv namnet heilt ut."
UNKNOWN_CHOICE = "«{question}»: «{found}» er ikkje eit av vala."
NO_CHANGE = "Skriv eit nytt telefonnummer eller ei ny opningstid, eller begge."
WHICH_NUMBER = (
    "Tenesta har fleire nummer. Skriv i «{question}» kva for eit som er feil, slik det står på "
    "sida: {numbers}."
)
WHICH_OF_KIND = (
    "Kommunen har fleire slike: {names}. Skriv i «{question}» kva for ei det er, eller namnet på "
    "den nye."
)
KNOWN_SERVICE = "Svaret er skrive inn i «{name}», som står der alt."
NEW_SERVICE = "«{name}» blir ei ny oppføring i {town}."
NO_YEAR = "«{question}»: skriv året òg, til dømes 31.12.2026."
ITS_OWN = "Ein stad kan ikkje ta over for seg sjølv. Skriv ein annan i «{question}»."
NO_NUMBER = "Her står det ikkje noko telefonnummer enno. Skriv det òg i «{question}»."
NO_HOURS = "Skolar og kommunar har ikkje opningstider på sida. Skriv berre nummeret."
NOT_CONFIRMED = (
    "Tenesta er ikkje stadfesta enno. Bruk skjemaet «Meld frå om feil» og skriv nummeret der."
)
BAD_NUMBER = (
    "«{question}»: «{found}» er ikkje eitt norsk telefonnummer. Skriv berre eitt, med alle "
    "siffera. Er nummeret lagt ned, så skriv det i skjemaet «Meld frå om feil»."
)
TWO_NUMBERS = (
    "«{question}»: «{found}» er fleire nummer. Skriv eitt her, og kvart av dei andre i eit nytt "
    "skjema."
)
BAD_ADDRESS = (
    "«{question}»: «{found}» er ikkje éi nettadresse. "
    "Kopier adressa frå adressefeltet i nettlesaren. Ringde du, så skriv heimesida deira."
)
BAD_DAY = (
    "«{question}»: «{found}» er ikkje ein dag vi kan lese. "
    "Skriv til dømes 28.11.2026 eller «i dag»."
)

UNREADABLE_HOURS = "Opningstida kan ikkje lesast: «{found}». {reason}"

READ_NAME = "«{found}» har vi lese som «{name}»."
READ_HOURS = "Opningstida har vi lese slik: {hours}."
LEFT_OUT = (
    "Dette er ikkje teke med i opningstida: «{found}». Skal det stå på sida, så skriv det i "
    "«Meld frå om feil»."
)
READ_NUMBER = "Nummeret har vi lese slik: {number}."
READ_ADDRESS = "Adressa har vi lese slik: {address}"
READ_DAY = "Dagen har vi lese slik: {day}."

NOT_EDITABLE = "Dette må rettast for hand i {file}. Takk; vi ser på det."
ALREADY_SO = "Det står slik alt. Er sida gammal? Last henne inn på nytt."

REFUSED = "Takk for at du seier frå. Dette må rettast før vi kan bruke det:"
HOW_TO_GO_ON = "Trykk på dei tre prikkane øvst i saka, vel «Edit», rett svaret og lagre."
PROPOSED = "Frå skjema i sak #{number}. Slik ser endringa ut:"
LOOK_OVER = "Sjå etter at kjelda seier det same, før du godkjenner: {source}"
