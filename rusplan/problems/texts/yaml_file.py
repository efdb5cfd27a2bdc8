"""The Nynorsk words for what can be wrong with any file, and of any field in it."""

from rusplan.problems.problem import ProblemCode

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
    ProblemCode.MISSING_FIELDS: (
        "Felta manglar.",
        "Legg til i oppføringa: {fields}.",
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
}
