"""The Nynorsk words for what can be wrong with entries, their numbers, hours and addresses."""

from rusplan.problems.problem import ProblemCode

TEXT: dict[ProblemCode, tuple[str, str]] = {
    ProblemCode.BAD_ID: (
        "Id-en kan berre ha små bokstavar a–z, siffer og bindestrek.",
        "Skriv «{suggestion}».",
    ),
    ProblemCode.DUPLICATE_ID: (
        "Id-en er alt brukt på line {first_line}. Kvar id skal finnast éin gong.",
        "Gi den eine oppføringa ein annan id, eller slett henne om ho er skriven to gonger.",
    ),
    ProblemCode.DUPLICATE_NAME: (
        "Namnet er alt brukt på line {first_line}, og lesaren kan ikkje skilje dei to.",
        "Skriv staden i det eine namnet, eller slett oppføringa om ho er skriven to gonger.",
    ),
    ProblemCode.DUPLICATE_NUMBER: (
        "Kommunenummeret står alt på line {first_line}. To kommunar kan ikkje ha det same.",
        "Rett nummeret i den eine fila, eller slett fila om kommunen er skriven to gonger.",
    ),
    ProblemCode.LISTED_TWICE: (
        "Oppføringa står alt i denne lista, på line {first_line}.",
        "Behald den eine lina, og slett den andre.",
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
    ProblemCode.WIDE_WORD: (
        "Bokstavane før eller etter * er så få at dei høver med nesten alt som blir skrive.",
        "Skriv heile ordet, eller minst to bokstavar ved sida av *.",
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
        "Adressa er pakka inn av e-postprogrammet eller søket, og sluttar å verke.",
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
    ProblemCode.SHORTENED_ADDRESS: (
        "Adressa er forkorta: ingen ser kvar ho fører, og ho kan føre ein annan stad i morgon.",
        "Opne lenkja i nettlesaren, og kopier adressa frå adressefeltet når sida er open.",
    ),
    ProblemCode.ADDRESS_END: (
        "Adressa sluttar med «{sign}», som helst høyrer til setninga ho er kopiert frå.",
        "Skriv «{address}», eller opne lenkja og sjå etter at ho verkar slik ho står.",
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
    ProblemCode.FOREIGN_PHONE: (
        "Nummeret er utanlandsk.",
        "Skriv det norske nummeret til tenesta. Har ho ikkje noko, kan dette stå.",
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
    ProblemCode.NO_PHONE: (
        "Oppføringa har ikkje telefonnummer, og kan ikkje stå blant nummera å ringje.",
        "Ta henne ut av lista, eller set inn ei teneste med telefon.",
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
}
