"""The Nynorsk words for what can be wrong with a page: its markers, links and HTML."""

from rusplan.problems.problem import ProblemCode

TEXT: dict[ProblemCode, tuple[str, str]] = {
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
    ProblemCode.NO_ALT_TEXT: (
        "Biletet har ingen tekst som seier kva det viser, og den som ikkje ser det, får ikkje vite "
        "det.",
        "Skriv kva biletet viser, mellom klammene: ![Skolegarden om vinteren](assets/bilete.jpg).",
    ),
    ProblemCode.SKIPPED_LEVEL: (
        "Overskrifta hoppar over eit nivå: den førre har {level}.",
        "Skriv {right_level} framfor henne.",
    ),
    ProblemCode.SECOND_TITLE: (
        "Sida har alt ein tittel på line {first_line}. Ei side kan ha éi overskrift med éin #.",
        "Skriv ## framfor denne, og eit teikn meir framfor dei som står under henne.",
    ),
    ProblemCode.DEAD_PAGE_LINK: (
        "Lenkja går til ei side eller fil som ikkje finst.",
        "{suggestion}{elsewhere}",
    ),
    ProblemCode.DEAD_ANCHOR: (
        "Det finst ikkje noko slikt anker på {page}.",
        "{suggestion}{elsewhere}",
    ),
    ProblemCode.TWICE_IN_MENU: (
        "Sida står alt i menyen, på line {first_line}.",
        "Behald den eine lina, og slett den andre.",
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
    ProblemCode.TIGHT_HEADING: (
        "Mellomrommet manglar etter teikna framfor overskrifta.",
        "Skriv «{heading}». Er det inga overskrift, skriv du \\ framfor teiknet.",
    ),
    ProblemCode.BAD_ANCHOR: (
        "Ankeret til overskrifta er skrive feil, og lenkjer hit kjem ikkje fram.",
        "Skriv ankeret i klammer og utan mellomrom: {{#{anchor}}}",
    ),
    ProblemCode.TAKEN_ANCHOR: (
        "Ramma rundt alle sider har alt dette ankeret, og lenkjer hit kjem feil fram.",
        "Skriv eit anna anker, til dømes {{#{anchor}}}",
    ),
    ProblemCode.REFUSED_ADDRESS: (
        "Lenkja byrjar med «{scheme}:», og kan ikkje brukast slik ho står.",
        "{remedy}",
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
}
