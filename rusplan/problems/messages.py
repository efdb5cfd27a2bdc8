"""The Nynorsk words for every problem: what is wrong, what was expected, what to write instead."""

import errno

from rusplan.problems.problem import Problem, ProblemCode, Severity

TEXT: dict[ProblemCode, tuple[str, str]] = {
    ProblemCode.UNREADABLE_FILE: (
        "Fila kan ikkje lesast: {reason}.",
        "Sjå etter at fila finst og at du har lov til å lese henne.",
    ),
    ProblemCode.NOT_UTF8: (
        "Fila er ikkje lagra som UTF-8.",
        "Lagre fila på nytt med teiknkodinga UTF-8, så blir æ, ø og å rette.",
    ),
    ProblemCode.UNREADABLE_MEMORY: (
        "Minnet til lenkjesjekken kan ikkje lesast, så vi veit ikkje kva lenkjer som er stengde.",
        (
            "Hent det på nytt frå greina link-state, eller slett fila om du byggjer berre for deg "
            "sjølv."
        ),
    ),
    ProblemCode.YAML_SYNTAX: (
        "YAML-en kan ikkje lesast her: {reason}.",
        (
            "Sjå på denne lina og lina over: innrykk, kolon og hermeteikn. "
            'Tekst med kolon eller teikn som # og " skal stå i hermeteikn.'
        ),
    ),
    ProblemCode.YAML_TAB: (
        "Lina har tabulator i innrykket.",
        "Bruk mellomrom i staden for tabulator.",
    ),
    ProblemCode.EMPTY_FILE: (
        "Fila er tom.",
        "Hent tilbake innhaldet. Fila skal ha desse felta: {expected}.",
    ),
    ProblemCode.DUPLICATE_KEY: (
        "Feltet står to gonger i same oppføring, første gong på line {first_line}.",
        "Behald det eine og slett det andre.",
    ),
    ProblemCode.ALIAS: (
        "YAML-tilvisingar (* og &) og merke (!) er ikkje tillatne her.",
        "Skriv verdien heilt ut, eller set han i hermeteikn.",
    ),
    ProblemCode.TOO_DEEP: (
        "Innhaldet er nøsta djupare enn {limit} nivå.",
        "Sjå etter klammer eller innrykk som ikkje høyrer heime her.",
    ),
    ProblemCode.UNKNOWN_KEY: (
        "Feltet finst ikkje i ei slik oppføring. Venta eitt av desse: {expected}.",
        "{suggestion}",
    ),
    ProblemCode.MISSING_FIELD: (
        "Feltet manglar.",
        "Legg til «{field_name}:» i oppføringa. {meaning}",
    ),
    ProblemCode.WRONG_TYPE: (
        "Verdien er av feil slag. Venta {expected}.",
        "Skriv {expected} her.",
    ),
    ProblemCode.EMPTY_TEXT: (
        "Feltet er tomt. Venta ein tekst.",
        "Skriv ein tekst, eller slett feltet om det ikkje trengst.",
    ),
    ProblemCode.CONTROL_CHARACTER: (
        "Teksten har eit usynleg kontrollteikn.",
        "Slett teiknet, eller skriv teksten på nytt. Han fekk det med seg då han blei limt inn.",
    ),
    ProblemCode.UNKNOWN_VALUE: (
        "Verdien er ikkje kjend. Venta ein av desse: {expected}.",
        "{suggestion}",
    ),
    ProblemCode.UNKNOWN_LANGUAGE: (
        "Språkkoden er ikkje kjend. Venta ein kode frå ISO 639, t.d. uk for ukrainsk.",
        "{remedy}",
    ),
    ProblemCode.REPEATED_VALUE: (
        "Verdien står fleire gonger i lista.",
        "Behald han éin gong.",
    ),
    ProblemCode.BAD_ID: (
        "Id-en kan berre ha små bokstavar a–z, siffer og bindestrek.",
        "Skriv «{suggestion}».",
    ),
    ProblemCode.DUPLICATE_ID: (
        "Id-en er alt brukt på line {first_line}. Kvar id skal finnast éin gong.",
        "Gi den eine oppføringa ein annan id, eller slett henne om ho er skriven to gonger.",
    ),
    ProblemCode.NO_AREA: (
        "Det står ikkje kvar tenesta er.",
        "Skriv kommunane i «service_areas», eller «part_areas» om ho berre er for ein del av ein.",
    ),
    ProblemCode.WHOLE_AND_PART: (
        "Same kommunen står både heilt og delvis.",
        "Behald han i «service_areas» om tenesta er for heile kommunen, elles i «part_areas».",
    ),
    ProblemCode.UNDEFINED_ID: (
        "Id-en finst ikkje blant {kind}.",
        "{suggestion}{elsewhere}",
    ),
    ProblemCode.SELF_REFERENCE: (
        "Oppføringa viser til seg sjølv.",
        "Skriv id-en til ei anna oppføring, eller slett han.",
    ),
    ProblemCode.MISPLACED_ENTRY: (
        "Oppføringa står under «{section}», men har ikkje felta som høyrer heime der.",
        "Flytt henne dit ho høyrer heime: {homes}.",
    ),
    ProblemCode.COPIED_FILE: (
        "Kommunen står alt i {first}.",
        "Slett denne fila om ho er ein kopi, eller gi kommunen sin eigen id.",
    ),
    ProblemCode.MARKUP_IN_TEXT: (
        "Markdown og HTML verkar ikkje her: teiknet blir vist slik det er skrive.",
        "Skriv berre teksten. Ei adresse skal stå i «url» eller «sources».",
    ),
    ProblemCode.CONTACT_IN_TEXT: (
        "Telefonnummer og e-post kan ikkje stå i ein vanleg tekst.",
        "Flytt det til «channels», med dato og kjelde. Er det til éin person, så slett det.",
    ),
    ProblemCode.ALMOST_MIDNIGHT: (
        "Eit minutt manglar på slutten av dagen, og då står det at det er stengt.",
        'Skriv midnatt slik: "24:00".',
    ),
    ProblemCode.NEVER_SHOWN: (
        "Oppføringa er definert, men ingen stad på nettstaden viser henne.",
        "{suggestion}",
    ),
    ProblemCode.WORD_TWICE: (
        "Ordet står alt på line {first_line}. Eit ord kan berre stå éin stad.",
        "Behald ordet der det passar best. Treng ei anna gruppe det òg, bruk «near» der.",
    ),
    ProblemCode.BAD_ADDRESS: (
        (
            "Dette er ikkje ei gyldig nettadresse. "
            "Venta ei adresse som byrjar med https:// (eller http://)."
        ),
        "{remedy}",
    ),
    ProblemCode.BAD_FILE: (
        "Dette er ikkje stien til ei fil i docs/.",
        "Skriv stien slik han er inni docs/, med skråstrek: filer/kontrakt.pdf.",
    ),
    ProblemCode.WRAPPED_ADDRESS: (
        "Adressa er pakka inn av e-postprogrammet, og sluttar å verke.",
        "Skriv adressa som ligg inni: {inside}",
    ),
    ProblemCode.PRIVATE_HOST: (
        "Adressa finst berre på eit lokalt nett, og lesarane kjem ikkje dit.",
        "Skriv adressa som alle kan opne, med namnet på nettstaden.",
    ),
    ProblemCode.LOOK_ALIKE_HOST: (
        "Nettstaden er skriven med bokstavar frå eit anna alfabet, som berre liknar.",
        "Skriv adressa på nytt for hand, eller kopier henne frå sida til tenesta sjølv.",
    ),
    ProblemCode.CURLY_QUOTES: (
        "Hermeteikna (“ ”) er blitt ein del av teksten. Dei kjem ofte frå Word.",
        'Skriv rette hermeteikn: "slik".',
    ),
    ProblemCode.CUT_TEXT: (
        "Alt frå og med # er borte: YAML tek det for ein merknad.",
        'Set heile teksten i hermeteikn: "{whole}".',
    ),
    ProblemCode.HALF_QUOTED: (
        "Teksten har hermeteikn berre etter seg.",
        'Set hermeteikn framfor òg: "{whole}".',
    ),
    ProblemCode.STRAY_FILE: (
        "Fila blir ikkje lesen. I local/ blir berre filer som endar på .yml lesne.",
        "Gi fila eit namn som endar på .yml, eller flytt henne ut av mappa.",
    ),
    ProblemCode.BAD_PHONE: (
        "Dette er ikkje eit gyldig norsk telefonnummer.",
        (
            "Skriv alle siffera slik tenesta sjølv oppgir dei, t.d. åtte siffer "
            "eller eit kjent kortnummer, i hermeteikn."
        ),
    ),
    ProblemCode.BAD_DATE: (
        "Datoen finst ikkje eller er skriven feil. Venta år-månad-dag.",
        "Skriv datoen slik: 2026-11-24.",
    ),
    ProblemCode.FUTURE_DATE: (
        "Datoen er fram i tid (i dag er det {today}).",
        "Skriv den dagen du faktisk kontrollerte opplysninga.",
    ),
    ProblemCode.BAD_TIME: (
        "Klokkeslettet finst ikkje eller er skrive feil. Venta timar og minutt, 00:00 til 24:00.",
        'Skriv klokkeslettet slik: "09:30".',
    ),
    ProblemCode.CLOSES_BEFORE_OPENING: (
        "Tenesta stengjer ({closes_at}) før eller samstundes med at ho opnar ({opens_at}).",
        (
            "Er tida ut over midnatt, skriv ho i to: fram til «24:00» den eine dagen "
            "og frå «00:00» den neste."
        ),
    ),
    ProblemCode.NO_DAYS: (
        "Det står ikkje kva dagar tida gjeld.",
        "Skriv «byday» (dagar i veka) eller «dates». Andre tider enn elles treng òg kva datoar: "
        "«valid_from» og «valid_to», «dates» eller «period».",
    ),
    ProblemCode.DATES_REVERSED: (
        "Den siste dagen er før den første ({first}).",
        "Byt om på «valid_from» og «valid_to», eller rett året.",
    ),
    ProblemCode.OVERLAPPING_HOURS: (
        "To opningstider i same kanal overlappar på {day}.",
        "Slå dei saman til éi tid, eller rett klokkesletta.",
    ),
    ProblemCode.BAD_AGE: (
        "Aldersgrensa er ikkje mogleg. Venta heile år frå 0 til 120, og lågaste før høgaste.",
        "Rett tala, eller slett feltet om det ikkje er noka grense.",
    ),
    ProblemCode.BAD_MONTHS: (
        "Talet på månader er ikkje mogleg. Venta eit heilt tal frå 1 til 24.",
        "Skriv til dømes 6, eller slett feltet: då er det 12, og 6 for telefonnummer.",
    ),
    ProblemCode.CHANNEL_MISMATCH: (
        "Kanalen «{channel}» skal ha «{expected}».",
        "Legg til «{expected}:», og slett det som ikkje høyrer til kanalen.",
    ),
    ProblemCode.UNCONFIRMED_CONTACT: (
        "Tenesta er ikkje stadfesta, og då kan ikkje nummer eller opningstider visast.",
        (
            "Kontroller hos tenesta sjølv og skriv «status: confirmed», "
            "eller flytt opplysninga ut av fila til ho er kontrollert."
        ),
    ),
    ProblemCode.STATUS_MISMATCH: (
        "Statusen «{status}» passar ikkje med felta i oppføringa: {reason}.",
        "Rett statusen, eller legg til det som manglar.",
    ),
    ProblemCode.UNKNOWN_MARKER: (
        "Merket er ikkje kjent. Venta eitt av desse: {expected}.",
        "{suggestion}",
    ),
    ProblemCode.FRONT_MATTER: (
        "Ei av dei to linene med --- øvst på sida er borte, og felta blir vist som tekst.",
        "Set ei line med berre --- framfor felta, og ei etter.",
    ),
    ProblemCode.MARKER_NOT_ALONE: (
        "Eit merke må stå åleine på lina, heilt til venstre og med to klammer.",
        "Flytt merket ned på ei eiga line, slik: [[liste: id]].",
    ),
    ProblemCode.REGION_OPEN: (
        "Utdraget som byrjar her, har ingen slutt.",
        "Skriv <!-- slutt --> på ei eiga line der utdraget sluttar.",
    ),
    ProblemCode.REGION_END_MISSPELT: (
        "Slutten på utdraget er skriven feil, og utdraget går for langt.",
        "Skriv <!-- slutt -->.",
    ),
    ProblemCode.LOOSE_STEP: (
        "Det er ei tom line mellom stega, og då går ankeret til steget tapt.",
        "Slett den tomme lina mellom stega.",
    ),
    ProblemCode.NOT_SHOWN: (
        "Dette blir ståande på sida slik det er skrive.",
        "Skriv i staden {instead}.",
    ),
    ProblemCode.FOOTNOTE: (
        "Fotnota manglar anten teksten nedst eller teiknet i teksten.",
        "Skriv [^1] i teksten, og «[^1]: Sjølve nota.» på ei eiga line.",
    ),
    ProblemCode.MISSING_PICTURE: ("Biletet finst ikkje.", "{suggestion}"),
    ProblemCode.DEAD_PAGE_LINK: (
        "Lenkja går til ei side eller fil som ikkje finst.",
        "{suggestion}{elsewhere}",
    ),
    ProblemCode.DEAD_ANCHOR: (
        "Det finst ikkje noko slikt anker på {page}.",
        "{suggestion}{elsewhere}",
    ),
    ProblemCode.OUTSIDE_MENU: (
        "Sida står ikkje i menyen, og ingen finn henne.",
        "Legg til «- {path}» under «nav:» i mkdocs.yml.",
    ),
    ProblemCode.MISSING_EXCERPT: (
        "Det finst ikkje noko avsnitt på denne adressa å hente tekst frå.",
        "Skriv sida og ankeret slik: [[utdrag: side.md#anker]].{elsewhere}",
    ),
    ProblemCode.NESTED_MARKER: (
        "Avsnittet har sjølv merket «{marker}», og kan difor ikkje hentast til ei anna side.",
        "Hent ein del utan merket, eller skriv ei lenkje til avsnittet i staden.",
    ),
    ProblemCode.REFUSED_ELEMENT: (
        "HTML-merket kan ikkje stå i innhaldet.",
        "{instead}",
    ),
    ProblemCode.REFUSED_ATTRIBUTE: (
        "Dette kan ikkje stå på eit HTML-merke i innhaldet.",
        "{instead}",
    ),
    ProblemCode.REFUSED_ADDRESS: (
        "Lenkja byrjar med «{scheme}:», som ikkje kan brukast.",
        "Bruk ei side på nettstaden, eller noko som byrjar med https, http, mailto, tel eller sms.",
    ),
    ProblemCode.OUTSIDE_PICTURE: (
        "Biletet ligg på ein annan nettstad, og blir ikkje vist.",
        "Legg biletet i docs/assets/, og skriv ![kva biletet viser](assets/bilete.jpg).",
    ),
    ProblemCode.MISLEADING_LINK: (
        "Teksten i lenkja seier «{said}», men lenkja går til «{target}».",
        "Skriv det same begge stader.",
    ),
    ProblemCode.AMBIGUOUS_HTML: (
        "HTML-en på sida kan lesast på fleire måtar.",
        "Skriv det med Markdown i staden for HTML.",
    ),
    ProblemCode.UNREADABLE_PAGE: (
        "Sida eller ei line er for lang, har for mange opne merke, eller er nøsta for djupt.",
        "Del henne opp, og lukk kvart HTML-merke: <b>slik</b>.",
    ),
    ProblemCode.NOT_PLAIN_FILE: (
        "Dette er ikkje ei vanleg fil: {reason}.",
        "Legg sjølve fila her. Lenkjer til andre filer og mapper blir aldri publiserte.",
    ),
    ProblemCode.FILE_KIND: (
        "Filer av dette slaget kan ikkje liggje i docs. Venta ei av desse endingane: {expected}.",
        "Slett fila, eller lagre henne på nytt som eit av slaga. Skript, stilar og HTML er kode.",
    ),
    ProblemCode.NOT_A_DRAWING: (
        "Fila er ikkje ei rein teikning i SVG.",
        "Lagre teikninga på nytt som «vanleg SVG» utan DOCTYPE, eller som PNG.",
    ),
    ProblemCode.NO_PHONE: (
        "Oppføringa har ikkje telefonnummer, og kan ikkje stå blant nummera å ringje.",
        "Ta henne ut av lista, eller set inn ei teneste med telefon.",
    ),
    ProblemCode.BAD_COLOUR: (
        "Dette er ikkje ein farge. Venta teiknet # og seks siffer eller bokstavar a–f.",
        'Skriv fargen slik: "#0d6b57". Hermeteikna må vere med.',
    ),
    ProblemCode.LOW_CONTRAST: (
        "Fargen skil seg for lite frå {other} til at teksten kan lesast: {contrast} mot 1.",
        "Vel ein farge med kontrast på minst {least} mot 1.",
    ),
    ProblemCode.PLAIN_HTTP: (
        "Adressa byrjar med http:// og er ikkje sikra.",
        "Prøv same adressa med https://, og byt om ho verkar.",
    ),
    ProblemCode.PLACE_ENDED: (
        "Staden finst ikkje lenger: siste dagen var {end_date}.",
        "{remedy}",
    ),
    ProblemCode.UNDATED_FACT: (
        "Nummeret har ingen dato, og lesarane får vite at det ikkje er kontrollert.",
        "Kontroller det hos kjelda, og skriv «assured_date:» ved sida av.",
    ),
    ProblemCode.STALE_FACT: (
        "Opplysninga er ikkje kontrollert på over {months} månader.",
        "Kontroller opplysninga hos kjelda og skriv dagens dato.",
    ),
    ProblemCode.PO_SYNTAX: (
        "Omsetjinga kan ikkje lesast her. Kvar tekst skal stå i hermeteikn på ei eiga line.",
        'Skriv lina slik: msgstr "teksten". Hermeteikn i teksten blir skrivne \\".',
    ),
    ProblemCode.HTML_IN_TEXT: (
        "Omsetjinga har HTML, og det blir vist slik det er skrive.",
        "Slett det, og behald teksten.",
    ),
    ProblemCode.LOST_FIELD: (
        "Det som skal fyllast inn, er ikkje det same i omsetjinga som i originalen.",
        "Skriv det same i begge, med klammer og alt.",
    ),
    ProblemCode.LOST_NUMBER: (
        "Talet står berre i den eine av originalen og omsetjinga.",
        "Skriv dei same tala i omsetjinga som i originalen.",
    ),
    ProblemCode.NO_ORIGINAL: (
        "Sida er ei omsetjing, men originalen {expected} finst ikkje.",
        "Gi fila same namn som sida ho er omsett frå, eller slett henne.",
    ),
    ProblemCode.NO_FRONT_PAGE: (
        "Utgåva på språket har inga framside.",
        "Lag {expected}, eller ta språket ut av «editions» i mkdocs.yml.",
    ),
    ProblemCode.LOST_ANCHOR: (
        "Ankeret står i {page}, men ikkje i omsetjinga. Lenkjer dit kjem ikkje fram.",
        "Set det same ankeret på det same avsnittet i omsetjinga.",
    ),
    ProblemCode.STALE_PAGE: (
        "{page} er endra sidan sida blei omsett, og lesaren får vite det øvst på sida.",
        "Rett omsetjinga så ho seier det same, og skriv «original: {digest}» øvst på sida.",
    ),
    ProblemCode.STALE_TRANSLATION: (
        "Teksten er endra sidan han blei omsett, og lesaren ser den nye teksten uomsett.",
        "Skriv den nye teksten i msgid, og rett msgstr: «{now}».",
    ),
    ProblemCode.NOTHING_TO_TRANSLATE: (
        "Det finst ikkje lenger nokon slik tekst å omsetje.",
        "Slett oppføringa. Det gjer òg «python -m rusplan translate».",
    ),
    ProblemCode.MISSING_WORDS: (
        "{count} av orda på sidene er ikkje omsette.",
        "Skriv msgstr til dei. «python -m rusplan translate {language}» set dei inn i fila.",
    ),
}

_SYNTAX_REASONS = {
    "mapping values are not allowed": "eit kolon for mykje, eller feil innrykk",
    "could not find expected ':'": "kolon manglar etter feltnamnet",
    "did not find expected key": "lina passar ikkje med innrykket over",
    "did not find expected '-' indicator": "lina passar ikkje med innrykket over",
    "block sequence entries are not allowed": "ein bindestrek for mykje, eller feil innrykk",
    "found unexpected end of stream": "hermeteikn er ikkje avslutta",
    "did not find expected ',' or": "ei klamme er ikkje avslutta, eller komma manglar",
    "did not find expected node content": "noko er ikkje avslutta",
    "found character that cannot start": "eit teikn som må stå i hermeteikn",
    "found unknown escape character": "omvend skråstrek i hermeteikn",
    "control characters are not allowed": "eit usynleg kontrollteikn",
    "found undefined alias": "teiknet * må stå i hermeteikn",
    "did not find expected alphabetic": "teikna *, & og ! må stå i hermeteikn",
}
"""What libyaml says, and what an editor can use."""


_SYSTEM_REASONS: dict[type[OSError], str] = {
    FileNotFoundError: "ho finst ikkje",
    IsADirectoryError: "det er ei mappe",
    NotADirectoryError: "det er ikkje ei mappe",
    FileExistsError: "det ligg alt noko der",
    PermissionError: "du har ikkje løyve",
}

_LONGEST_FOUND = 80


def syntax_reason(said: str) -> str:
    """Return the YAML reader's reason in Nynorsk; a reason not known here is given as it is."""
    known = (text for start, text in _SYNTAX_REASONS.items() if start in said)
    return next(known, said.splitlines()[0])


def system_reason(error: OSError) -> str:
    """Return in Nynorsk why a file or folder cannot be used; else what the system says."""
    if error.errno == errno.ELOOP:
        return "det er ei lenkje til ei anna fil"
    return _SYSTEM_REASONS.get(type(error)) or error.strerror or str(error)


_INSTEAD = {
    "script": "Slett det. Innhald kan ikkje ha skript.",
    "style": "Slett det. Korleis sidene ser ut, står i overrides/.",
    "iframe": "Skriv ei lenkje til sida eller filmen i staden: [Sjå filmen](https://…).",
    "form": "Skriv ei lenkje til skjemaet i staden: [Opne skjemaet](https://…).",
    "src": "Legg fila i docs/assets/.",
    "font": "Bruk **feit** eller *kursiv* i staden.",
    "center": "Slett det, og behald teksten.",
    "align": "Slett det.",
    "width": "Slett det.",
    "target": "Slett det. Lesaren vel sjølv om lenkja skal opnast i eit nytt vindauge.",
    "rel": "Slett det.",
}
_INSTEAD |= dict.fromkeys(("input", "select", "textarea", "option", "fieldset"), _INSTEAD["form"])
_INSTEAD |= dict.fromkeys(
    ("object", "embed", "video", "audio", "source", "track"), _INSTEAD["iframe"]
)


def instead_of(name: str) -> str:
    """Return what to write instead of an HTML element or attribute that is refused."""
    if name.startswith("on"):
        return "Slett det. Innhald kan ikkje ha skript."
    return _INSTEAD.get(name, "Slett det, eller skriv det med Markdown.")


def sentences(problem: Problem) -> tuple[str, str]:
    """Return in Nynorsk what is wrong, and what to write instead."""
    details = {"elsewhere": "", **problem.details}
    what, remedy = TEXT[problem.code]
    if "right" in details:
        remedy = "Skriv «{right}»."
    return what.format_map(details), remedy.format_map(details)


def describe(problem: Problem) -> str:
    """Return the whole message for one problem, in Nynorsk, on one or two lines.

    `resources.yml:12:5: feil: url: … Fann: «…». → what to write instead`.
    """
    what, remedy = sentences(problem)
    where = f"{problem.position}: {problem.severity}: "
    field = f"{problem.field}: " if problem.field else ""
    found = f" Fann: «{_shown(problem.found)}»." if problem.found else ""
    return f"{where}{field}{what}{found}\n    → {remedy}"


def _shown(found: str) -> str:
    """Return what was found in one short line, invisible signs by their numbers."""
    line = "".join(each if each.isprintable() else _code_point(each) for each in found)
    return line if len(line) <= _LONGEST_FOUND else f"{line[:_LONGEST_FOUND]}…"


def _code_point(sign: str) -> str:
    """Return an invisible sign so that one sees where it is; what ends a line is a blank."""
    return " " if sign in "\r\n\t" else f"⟨U+{ord(sign):04X}⟩"


def report(problems: list[Problem]) -> str:
    """Return all messages in the order of the file, with a closing line that counts them."""
    ordered = sorted(problems, key=lambda each: (str(each.position.file), each.position.line))
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    lines = [describe(problem) for problem in ordered]
    return "\n".join([*lines, f"{errors} feil, {len(problems) - errors} åtvaringar."])
