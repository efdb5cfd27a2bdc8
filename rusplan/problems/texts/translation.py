"""The Nynorsk words for what can be wrong with an edition in another language."""

from rusplan.problems.problem import ProblemCode

TEXT: dict[ProblemCode, tuple[str, str]] = {
    ProblemCode.PO_SYNTAX: (
        "Omsetjinga kan ikkje lesast her. Kvar tekst skal stå i hermeteikn på ei eiga line.",
        'Skriv lina slik: msgstr "teksten". Hermeteikn i teksten blir skrivne \\".',
    ),
    ProblemCode.PLURAL_RULE: (
        "Regelen for kva form eit tal skal ha, kan ikkje brukast.",
        "Skriv han slik: Plural-Forms: nplurals=2; plural=(n != 1);",
    ),
    ProblemCode.REPEATED_TRANSLATION: (
        "Teksten er omsett fleire gonger, første gong på line {first_line}.",
        "Behald den eine omsetjinga, og slett den andre.",
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
