"""All words of the link check, in Nynorsk: what each verdict and reason means, and what to do."""

from rusplan.linkcheck.verdict import Reason, Verdict

VERDICT: dict[Verdict, str] = {
    Verdict.HIJACKED: "Teken over av andre",
    Verdict.DEAD: "Død",
    Verdict.SUSPECT: "Må sjåast på",
    Verdict.TEMPORARY: "Svarar ikkje no",
    Verdict.MOVED: "Flytta",
    Verdict.OK: "I orden",
}

REASON: dict[Reason, tuple[str, str]] = {
    Reason.GOOD_ANSWER: ("Sida svarar som ho skal.", "Ingenting å gjere."),
    Reason.NOT_PROBED: ("Adressa er ikkje ei nettside og er rett skriven.", "Ingenting å gjere."),
    Reason.PERMANENT_REDIRECT: ("Sida har flytta for godt.", "Byt til den nye adressa."),
    Reason.SERVER_ERROR: ("Tenaren melde feil.", "Vent: adressa blir prøvd att."),
    Reason.ASKED_TO_WAIT: ("Tenaren bad oss vente.", "Vent: adressa blir prøvd att."),
    Reason.MAINTENANCE: ("Nettstaden er under vedlikehald.", "Vent: adressa blir prøvd att."),
    Reason.DNS_FAILED: ("Namnetenesta (DNS) svarte ikkje.", "Vent: adressa blir prøvd att."),
    Reason.REFUSED: ("Tenaren tok ikkje imot.", "Vent: adressa blir prøvd att."),
    Reason.UNREACHABLE: ("Fann ingen veg til tenaren.", "Vent: adressa blir prøvd att."),
    Reason.CONNECTION_LOST: ("Sambandet blei brote.", "Vent: adressa blir prøvd att."),
    Reason.TIMEOUT: ("Tenaren brukte for lang tid.", "Vent: adressa blir prøvd att."),
    Reason.BAD_ANSWER: ("Svaret var ikkje til å forstå.", "Vent: adressa blir prøvd att."),
    Reason.CUT_SHORT: ("Sida blei broten av.", "Vent: adressa blir prøvd att."),
    Reason.LOGIN: ("Sida krev innlogging.", "Finn ei open side, eller skriv at ein må logge inn."),
    Reason.BOT_WALL: (
        "Sida slepp ikkje inn maskiner.",
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.REFUSES_US: (
        "Tenaren ville ikkje vise oss sida.",
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.CERTIFICATE_EXPIRED: ("Sertifikatet har gått ut.", "Sei frå til eigaren av nettstaden."),
    Reason.CERTIFICATE_SELF_SIGNED: (
        "Sertifikatet er eigarens eige og ikkje til å stole på.",
        "Opne adressa i ein nettlesar og sjå om han åtvarar.",
    ),
    Reason.CERTIFICATE_WRONG_HOST: (
        "Sertifikatet gjeld ein annan nettstad.",
        "Opne adressa i ein nettlesar og sjå om han åtvarar.",
    ),
    Reason.CERTIFICATE_UNKNOWN_ISSUER: (
        "Sertifikatet kan ikkje kontrollerast.",
        "Opne adressa i ein nettlesar og sjå om han åtvarar.",
    ),
    Reason.TLS_FAILED: (
        "Fekk ikkje til eit sikra samband.",
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.ANCHOR_MISSING: (
        "Sida finst, men ikkje staden på sida som lenkja peikar til.",
        "Rett eller slett det som står etter # i adressa.",
    ),
    Reason.EMPTY: ("Sida er tom.", "Opne adressa i ein nettlesar og sjå om ho verkar."),
    Reason.SCRIPT_REDIRECT: (
        "Sida sender lesaren vidare med eit skript.",
        "Opne adressa i ein nettlesar, og byt til den adressa du hamnar på.",
    ),
    Reason.REDIRECT_WITHOUT_TARGET: (
        "Sida sender lesaren vidare utan å seie kvar.",
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.PRIVATE_ADDRESS: (
        "Adressa fører til eit lukka nett.",
        "Finn ei adresse som verkar for alle.",
    ),
    Reason.ENDLESS: ("Sida tek aldri slutt.", "Opne adressa i ein nettlesar og sjå om ho verkar."),
    Reason.BOMB: (
        "Sida pakkar seg ut til noko unaturleg stort.",
        "Ikkje opne adressa. Spør nokon som kan datatryggleik.",
    ),
    Reason.UNREADABLE: (
        "Sida er pakka på ein måte vi ikkje kan lese.",
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.HEADERS_TOO_BIG: (
        "Svaret er unaturleg stort.",
        "Opne adressa i ein nettlesar og sjå om ho verkar.",
    ),
    Reason.PLACEHOLDER: (
        "Sida viser berre ei standardside.",
        "Sjå om nettstaden er på veg bort, og finn ei anna adresse.",
    ),
    Reason.MOVED_TO_OTHER_SITE: (
        "Adressa fører no til framsida på ein annan nettstad.",
        "Sjå om innhaldet finst der, og byt adresse.",
    ),
    Reason.TOPIC_DRIFT: ("Sida har endra tema.", "Les sida og sjå om ho framleis passar."),
    Reason.NOT_WEB: ("Lesaren kan ikkje opne ei slik adresse.", "Finn ei adresse på nettet."),
    Reason.NOT_A_NUMBER: ("Nummeret er ikkje gyldig.", "Kontroller nummeret hos tenesta."),
    Reason.MAIL_DOMAIN_MISSING: (
        "Domenet i e-postadressa tek ikkje imot e-post.",
        "Kontroller adressa hos tenesta.",
    ),
    Reason.NOT_FOUND: (
        "Sida finst ikkje (404).",
        "Finn ei ny adresse, eller skriv «status: gone».",
    ),
    Reason.GONE: ("Sida er fjerna (410).", "Finn ei ny adresse, eller skriv «status: gone»."),
    Reason.BAD_REQUEST: (
        "Tenaren godtek ikkje adressa.",
        "Finn ei ny adresse, eller skriv «status: gone».",
    ),
    Reason.NO_SUCH_HOST: (
        "Nettstaden finst ikkje.",
        "Finn ei ny adresse, eller skriv «status: gone».",
    ),
    Reason.SOFT_404: (
        "Sida seier at ho ikkje finst, sjølv om tenaren seier at alt er i orden.",
        "Finn ei ny adresse, eller skriv «status: gone».",
    ),
    Reason.FRONT_PAGE: (
        "Adressa fører no berre til framsida.",
        "Finn ei ny adresse, eller skriv «status: gone».",
    ),
    Reason.FILE_BECAME_PAGE: (
        "Fila er borte; ei vanleg nettside svarar i staden.",
        "Finn ei ny adresse, eller skriv «status: gone».",
    ),
    Reason.REDIRECT_LOOP: (
        "Adressa sender lesaren i ring.",
        "Finn ei ny adresse, eller skriv «status: gone».",
    ),
    Reason.UNUSABLE_ADDRESS: (
        "Ingen nettlesar kan bruke adressa slik ho er skriven.",
        "Kopier adressa frå adressefeltet i nettlesaren.",
    ),
    Reason.PARKED: ("Domenet er til sals eller parkert.", "Fjern adressa straks."),
    Reason.GAMBLING: ("Sida sel no pengespel.", "Fjern adressa straks."),
    Reason.SPAM: ("Sida sel no noko heilt anna.", "Fjern adressa straks."),
    Reason.OWNER_CHANGED: ("Sida har endra eigar.", "Fjern adressa straks."),
    Reason.TOPIC_CHANGED: (
        "Sida har endra tema, og ingenting er att av det gamle.",
        "Fjern adressa straks.",
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
}

GIVEN_UP = "Finn ei ny adresse, eller skriv «status: gone»."
STILL_FAILING = "Slik har det vore i {days} dagar, {runs} kontrollar."
UNCONFIRMED = "Ikkje stadfesta enno: éin kontroll til må vise det same."

REPORT_TITLE = "Lenkjestatus"
ALL_WELL = "Alle adressene svarar som dei skal."
SUMMARY = "{count} adresser kontrollerte {time}."
SINCE = "Sidan {date}"
LAST_GOOD = "i orden sist {date}"
NEVER_GOOD = "aldri i orden ved nokon kontroll"
STANDS = "Står her"
EDIT = "rett her"
PROPOSED = "Framlegg"
REPLACEMENT = "I staden"
BROKEN_INNER = "Brotne lenkjer på nettstaden sjølv"
TABLE_HEAD = ("Lenkje", "Status", "Svara sist")
STATUS_INTRO = (
    "Kvar natt prøver vi alle adressene på nettstaden. Her ser du korleis det står til, "
    "dei verste først. Ei lenkje som er død eller teken over av andre, blir stengd av seg sjølv."
)
STATUS_CHECKED = "Sist kontrollert {date}: {count} adresser."
NEVER_RUN = "Adressene er ikkje kontrollerte enno."
NEVER = "aldri"

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
BAD_SHARD = "Skriv delen slik: 3/10."
REPAIRED = "{count} adresser er retta."
NOT_FIXED = "{path}: {reason}. Fila er ikkje endra."
