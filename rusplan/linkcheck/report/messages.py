"""All words of the link check, in Nynorsk: what each verdict and reason means, and what to do.

`N_` marks what readers meet too, on the page «Lenkjestatus».
"""

from rusplan.linkcheck.patience import ASK_AFTER
from rusplan.linkcheck.verdict import Reason, Verdict
from rusplan.marked import N_, counted

VERDICT: dict[Verdict, str] = {
    Verdict.HIJACKED: N_("Teken over av andre"),
    Verdict.DEAD: N_("Død"),
    Verdict.SUSPECT: N_("Må sjåast på"),
    Verdict.TEMPORARY: N_("Svarar ikkje no"),
    Verdict.MOVED: N_("Flytta"),
    Verdict.OK: N_("I orden"),
}

NEW_ADDRESS = "Finn ei ny adresse, eller skriv «status: gone»."

REASON: dict[Reason, tuple[str, str]] = {
    Reason.GOOD_ANSWER: (N_("Sida svarar som ho skal."), "Ingenting å gjere."),
    Reason.NOT_PROBED: (
        N_("Adressa er ikkje ei nettside og er rett skriven."),
        "Ingenting å gjere.",
    ),
    Reason.PERMANENT_REDIRECT: (N_("Sida har flytta for godt."), "Byt til den nye adressa."),
    Reason.NOT_READ_WHOLE: (
        N_("Sida svarar, men er så lang at vi ikkje las ho heilt."),
        "Ingenting å gjere.",
    ),
    Reason.SEEN_BY_PERSON: (
        N_("Eit menneske har sett at sida verkar."),
        "Ingenting å gjere før datoen er eit halvt år gammal.",
    ),
    Reason.BEHIND_LOGIN: (
        N_("Sida ber om innlogging, slik oppføringa seier."),
        "Ingenting å gjere.",
    ),
    Reason.MOVED_UNLIKE: (
        N_("Adressa fører no til ei side som ikkje har noko av det ho sjølv heiter."),
        "Opne adressa og sjå om innhaldet finst der, eller finn ei ny adresse.",
    ),
    Reason.REFUSED_EVERYWHERE: (
        N_("Tenaren tok ikkje imot, korkje på http eller https."),
        "Vent: adressa blir prøvd att.",
    ),
    Reason.CONSENT: (
        N_("Ei side om samtykke, kø eller land står framfor sida."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.BECAME_LANDING_PAGE: (
        N_("Fila har fått ei eiga side, der det kan liggje ei nyare fil."),
        "Opne sida, og byt til adressa til fila eller sida.",
    ),
    Reason.SAYS_YES_TO_ALL: (
        N_("Nettstaden svarar likt på alle adresser, så vi veit ikkje om sida finst."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.OFF_TOPIC: (
        N_("Sida har ikkje noko av det oppføringa seier, og noko er til sals på ho."),
        "Opne adressa og sjå om nokon annan har teke over sida.",
    ),
    Reason.INJECTED: (
        N_("Sida har lenkjer til sal av noko heilt anna. Truleg har nokon sett dei inn."),
        "Opne adressa og sjå om ho er å stole på, og sei frå til eigaren.",
    ),
    Reason.OTHER: (
        N_("Ein annan versjon av lenkjesjekken fann noko her."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.ONE_FOR_ALL: (
        N_("Adressa fører no til ei side som mange andre adresser òg fører til."),
        NEW_ADDRESS,
    ),
    Reason.SERVER_ERROR: (N_("Tenaren melde feil."), "Vent: adressa blir prøvd att."),
    Reason.ASKED_TO_WAIT: (N_("Tenaren bad oss vente."), "Vent: adressa blir prøvd att."),
    Reason.MAINTENANCE: (N_("Nettstaden er under vedlikehald."), "Vent: adressa blir prøvd att."),
    Reason.DNS_FAILED: (N_("Namnetenesta (DNS) svarte ikkje."), "Vent: adressa blir prøvd att."),
    Reason.REFUSED: (N_("Tenaren tok ikkje imot."), "Vent: adressa blir prøvd att."),
    Reason.UNREACHABLE: (N_("Fann ingen veg til tenaren."), "Vent: adressa blir prøvd att."),
    Reason.CONNECTION_LOST: (N_("Sambandet blei brote."), "Vent: adressa blir prøvd att."),
    Reason.TIMEOUT: (N_("Tenaren brukte for lang tid."), "Vent: adressa blir prøvd att."),
    Reason.BAD_ANSWER: (N_("Svaret var ikkje til å forstå."), "Vent: adressa blir prøvd att."),
    Reason.CUT_SHORT: (N_("Sida blei broten av."), "Vent: adressa blir prøvd att."),
    Reason.LOGIN: (
        N_("Sida krev innlogging."),
        "Finn ei open side, eller skriv at ein må logge inn.",
    ),
    Reason.BOT_WALL: (
        N_("Sida slepp ikkje inn maskiner."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.REFUSES_US: (
        N_("Tenaren ville ikkje vise oss sida."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.CERTIFICATE_EXPIRED: (
        N_("Sertifikatet har gått ut."),
        "Sei frå til eigaren av nettstaden.",
    ),
    Reason.CERTIFICATE_SELF_SIGNED: (
        N_("Sertifikatet er eigarens eige og ikkje til å stole på."),
        "Opne adressa i ein nettlesar og sjå om han åtvarar.",
    ),
    Reason.CERTIFICATE_WRONG_HOST: (
        N_("Sertifikatet gjeld ein annan nettstad."),
        "Opne adressa i ein nettlesar og sjå om han åtvarar.",
    ),
    Reason.CERTIFICATE_UNKNOWN_ISSUER: (
        N_("Sertifikatet kan ikkje kontrollerast."),
        "Opne adressa i ein nettlesar og sjå om han åtvarar.",
    ),
    Reason.TLS_FAILED: (
        N_("Fekk ikkje til eit sikra samband."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.ANCHOR_MISSING: (
        N_("Sida finst, men ikkje staden på sida som lenkja peikar til."),
        "Opne ho i nettlesaren. Hamnar du øvst på sida, så rett det som står etter # i adressa.",
    ),
    Reason.EMPTY: (N_("Sida er tom."), "Opne adressa i ein nettlesar og sjå om ho verkar."),
    Reason.SCRIPT_REDIRECT: (
        N_("Sida sender lesaren vidare med eit skript."),
        "Opne adressa i ein nettlesar, og byt til den adressa du hamnar på.",
    ),
    Reason.REDIRECT_WITHOUT_TARGET: (
        N_("Sida sender lesaren vidare utan å seie kvar."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.PRIVATE_ADDRESS: (
        N_("Adressa fører til eit lukka nett."),
        "Finn ei adresse som verkar for alle.",
    ),
    Reason.ENDLESS: (
        N_("Sida tek aldri slutt."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.BOMB: (
        N_("Sida pakkar seg ut til noko unaturleg stort."),
        "Ikkje opne adressa. Spør nokon som kan datatryggleik.",
    ),
    Reason.UNREADABLE: (
        N_("Sida er pakka på ein måte vi ikkje kan lese."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.BREAKS_READER: (
        N_("Sida kan ikkje lesast: ho krev meir minne eller tid enn noka side skal."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.HEADERS_TOO_BIG: (
        N_("Svaret er unaturleg stort."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.PLACEHOLDER: (
        N_("Sida viser berre ei standardside."),
        "Sjå om nettstaden er på veg bort, og finn ei anna adresse.",
    ),
    Reason.MOVED_TO_OTHER_SITE: (
        N_("Adressa fører no til framsida på ein annan nettstad."),
        "Sjå om innhaldet finst der, og byt adresse.",
    ),
    Reason.TOPIC_DRIFT: (N_("Sida har endra tema."), "Les sida og sjå om ho framleis passar."),
    Reason.NOT_WEB: (N_("Lesaren kan ikkje opne ei slik adresse."), "Finn ei adresse på nettet."),
    Reason.NOT_A_NUMBER: (N_("Nummeret er ikkje gyldig."), "Kontroller nummeret hos tenesta."),
    Reason.MAIL_DOMAIN_MISSING: (
        N_("Domenet i e-postadressa tek ikkje imot e-post."),
        "Kontroller adressa hos tenesta.",
    ),
    Reason.NOT_FOUND: (
        N_("Sida finst ikkje (404)."),
        NEW_ADDRESS,
    ),
    Reason.GONE: (N_("Sida er fjerna (410)."), NEW_ADDRESS),
    Reason.BAD_REQUEST: (
        N_("Tenaren godtek ikkje spørsmålet vårt."),
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.NO_SUCH_HOST: (
        N_("Nettstaden finst ikkje."),
        NEW_ADDRESS,
    ),
    Reason.SOFT_404: (
        N_("Sida seier at ho ikkje finst, sjølv om tenaren seier at alt er i orden."),
        NEW_ADDRESS,
    ),
    Reason.FRONT_PAGE: (
        N_("Adressa fører no berre til framsida."),
        NEW_ADDRESS,
    ),
    Reason.FILE_BECAME_PAGE: (
        N_("Fila er borte; ei vanleg nettside svarar i staden."),
        NEW_ADDRESS,
    ),
    Reason.REDIRECT_LOOP: (
        N_("Adressa sender lesaren i ring."),
        NEW_ADDRESS,
    ),
    Reason.UNUSABLE_ADDRESS: (
        N_("Ingen nettlesar kan bruke adressa slik ho er skriven."),
        "Kopier adressa frå adressefeltet i nettlesaren.",
    ),
    Reason.PARKED: (N_("Domenet er til sals eller parkert."), "Fjern adressa straks."),
    Reason.DEFACED: (
        N_("Nokon har brote seg inn på sida og skriv det der."),
        "Fjern adressa, og sei frå til eigaren.",
    ),
    Reason.GAMBLING: (N_("Sida sel no pengespel."), "Fjern adressa straks."),
    Reason.SPAM: (N_("Sida sel no noko heilt anna."), "Fjern adressa straks."),
    Reason.OWNER_CHANGED: (
        N_("Ein annan nettstad svarar, og ingenting er att av det gamle."),
        "Samanlikn før og no. Er det rett side, så skriv «seen_date» med datoen i dag.",
    ),
    Reason.TOPIC_CHANGED: (
        N_("Ingenting er att av det som stod på sida før."),
        "Samanlikn før og no. Er det rett side, så skriv «seen_date» med datoen i dag.",
    ),
}

EVIDENCE: dict[str, str] = {
    "status": "Statuskode",
    "title": "Tittel",
    "heading": "Overskrift",
    "phrase": "Dette stod der",
    "final": "Hamna på",
    "target": "Vidare til",
    "anchor": "Manglar på sida",
    "before": "Før",
    "now": "No",
    "detail": "Teknisk",
    "seen": "Sett av eit menneske",
    "neighbour": "Same svar som på",
}

ASKS = (
    "Opne ho i nettlesaren. Verkar ho, så skriv «seen_date» med datoen i dag i oppføringa; "
    "då spør vi ikkje att på eit halvt år. Verkar ho ikkje, så finn ei ny adresse."
)
ASK_HEADING = "Opne dei i nettlesaren"
ASK_INTRO = (
    f"Desse har vi ikkje fått sjå på {ASK_AFTER.days} dagar: anten slepp dei ikkje inn program, "
    "eller så når vi dei ikkje herifrå. Lesarane kan kome inn likevel, så lenkjene står opne til "
    "nokon har sett."
)
STILL_FAILING = "Slik har det vore i {days} dagar, {runs} kontrollar."
UNCONFIRMED = "Ikkje stadfesta enno: éin kontroll til må vise det same."

REPORT_TITLE = N_("Lenkjestatus")
ALL_WELL = "Alle adressene svarar som dei skal."
SUMMARY = "{count} adresser kontrollerte {time}."
SINCE = "Sidan {date}"
LAST_GOOD = "i orden sist {date}"
NEVER_GOOD = "aldri i orden ved nokon kontroll"
STANDS = "Står her"
MORE_PAGES = "og på {count} til"
EDIT = "rett her"
PROPOSED = "Framlegg"
REPLACEMENT = "I staden"
BROKEN_INNER = "Brotne lenkjer på nettstaden sjølv"
TABLE_HEAD = (N_("Lenkje"), N_("Status"), N_("Svara sist"))
STATUS_INTRO = N_(
    "Kvar natt prøver vi alle adressene på nettstaden. Her ser du korleis det står til, "
    "dei verste først. Ei lenkje som er død eller teken over av andre, blir stengd av seg sjølv."
)
STATUS_CHECKED = counted(
    "Sist kontrollert {date}: {count} adresse.", "Sist kontrollert {date}: {count} adresser."
)
CHECK_STOPPED = counted(
    "Lenkjene blei sist kontrollerte {date}, for {days} dag sidan. Kontrollen skal gå kvar natt, "
    "så han har truleg stoppa.",
    "Lenkjene blei sist kontrollerte {date}, for {days} dagar sidan. Kontrollen skal gå kvar natt, "
    "så han har truleg stoppa.",
)
HOW_TO_START = (
    "Opne «Actions» i kodelageret, vel «linkcheck», og trykk «Enable workflow» og «Run workflow»."
)
NEVER_RUN = N_("Adressene er ikkje kontrollerte enno.")
NEVER = N_("aldri")

NETWORK_AT_FAULT = (
    "Dei fleste nettstadene svara ikkje, så feilen er truleg i nettet her. "
    "Ingenting er ført mot nokon av adressene."
)
STATE_ASIDE = (
    "Minnet {path} kunne ikkje lesast. Det er lagt til side som {aside}; eg byrjar på nytt."
)
STATE_UNREADABLE = "Minnet {path} kan ikkje lesast og ikkje leggjast til side: {reason}."
STATE_NOT_WRITTEN = "Minnet {path} kunne ikkje skrivast: {reason}. Det gamle står urørt."
CRAWL_FAILED = "LinkChecker kunne ikkje gå gjennom {site}: {reason}."
UNKNOWN_ID = "Ingen oppføring har id-en «{id}»."
NOTHING_NEW = "Ingen nye eller endra adresser."
NO_ADDRESSES = "Fann ingen adresser å kontrollere."
PROGRESS = "{done} av {total} adresser"
REPAIRED = "{count} adresser er retta."
NOT_FIXED = "{path}: {reason}. Fila er ikkje endra."
NOT_EDITABLE = "adressa står slik at ho må bytast for hand"
