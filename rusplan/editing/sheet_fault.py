"""What can be wrong with a spreadsheet that is read back, and the Nynorsk words for it."""

from enum import StrEnum


class SheetFault(StrEnum):
    """One member for each fault; `TEXT` says what is wrong, and what to do."""

    WORKBOOK = "workbook"
    NOT_TEXT = "not-text"
    NOT_CSV = "not-csv"
    EMPTY = "empty"
    NO_ID_COLUMN = "no-id-column"
    NO_CHANNEL_COLUMN = "no-channel-column"
    NO_HEADING = "no-heading"
    UNKNOWN_COLUMN = "unknown-column"
    COLUMN_TWICE = "column-twice"
    TOO_MANY_CELLS = "too-many-cells"
    UNKNOWN_ROW = "unknown-row"
    ROW_TWICE = "row-twice"
    MISSING_ROW = "missing-row"
    NO_SUCH_FIELD = "no-such-field"
    EXCEL_ERROR = "excel-error"
    EXCEL_DAY = "excel-day"
    EXCEL_NUMBER = "excel-number"
    LOST_SIGN = "lost-sign"
    UNREADABLE_HOURS = "unreadable-hours"
    NOT_EDITABLE = "not-editable"


TEXT: dict[SheetFault, tuple[str, str]] = {
    SheetFault.WORKBOOK: (
        "Fila er ei arbeidsbok frå Excel eller Calc, ikkje CSV.",
        "Opne henne, vel «Lagre som» og «CSV UTF-8», og bruk den nye fila.",
    ),
    SheetFault.NOT_TEXT: (
        "Fila har teikn som ikkje kan lesast som tekst.",
        "Lagre på nytt frå reknearket som «CSV UTF-8».",
    ),
    SheetFault.NOT_CSV: (
        "Hermeteikna i fila går ikkje opp.",
        "Lagre på nytt frå reknearket som «CSV UTF-8».",
    ),
    SheetFault.EMPTY: ("Fila er tom.", "Lag ei ny med «python -m rusplan export»."),
    SheetFault.NO_ID_COLUMN: (
        "Kolonnen «Id» manglar i første rada.",
        "Behald første rada slik ho var, med namna på kolonnane.",
    ),
    SheetFault.NO_CHANNEL_COLUMN: (
        "Kolonnen «Kanal» manglar i første rada, så det er ikkje kjent kva nummer radene gjeld.",
        "Behald første rada slik ho var, med namna på kolonnane.",
    ),
    SheetFault.NO_HEADING: (
        "Cella står i ein kolonne utan namn. Fann: «{found}».",
        "Gi kolonnen tilbake namnet han hadde, eller tøm cella.",
    ),
    SheetFault.UNKNOWN_COLUMN: (
        "Kolonnen «{found}» er ikkje kjend.",
        "Slett kolonnen, eller gi han tilbake det namnet han hadde.",
    ),
    SheetFault.COLUMN_TWICE: (
        "Kolonnen «{found}» står to gonger.",
        "Behald den eine og slett den andre.",
    ),
    SheetFault.TOO_MANY_CELLS: (
        "Rada har fleire celler enn det er kolonnar.",
        "Flytt teksten tilbake til kolonnen han høyrer til.",
    ),
    SheetFault.UNKNOWN_ROW: (
        "Det finst inga oppføring «{found}» i banken.",
        (
            "Rett id-en eller kanalnummeret. Nye oppføringar og kanalar "
            "skriv du i resources.yml, eller du foreslår dei med skjemaet."
        ),
    ),
    SheetFault.ROW_TWICE: ("Rada «{found}» står to gonger.", "Behald den eine og slett den andre."),
    SheetFault.MISSING_ROW: (
        "Rada «{found}» er borte frå arket. Ingenting blir sletta på denne måten.",
        "Set rada inn att. Skal oppføringa bort, slettar du henne i resources.yml.",
    ),
    SheetFault.NO_SUCH_FIELD: (
        "Ei slik rad har ikkje dette feltet. Fann: «{found}».",
        "Tøm cella, eller flytt teksten til rett rad.",
    ),
    SheetFault.EXCEL_ERROR: (
        "Reknearket har ein feil i cella: «{found}».",
        "Skriv teksten på nytt i cella.",
    ),
    SheetFault.EXCEL_DAY: (
        "Excel har gjort datoen om til eit tal: «{found}».",
        "Er det dagen {suggestion}, så skriv han slik.",
    ),
    SheetFault.EXCEL_NUMBER: (
        "Excel har gjort telefonnummeret om til eit reknetal: «{found}».",
        "Gjer kolonnen om til tekst, skriv nummeret på nytt, og lagre.",
    ),
    SheetFault.LOST_SIGN: (
        "Telefonnummeret «{found}» har truleg mist eit siffer eller teikn fremst i Excel.",
        "Skriv det med apostrof framfor, slik: '{suggestion}",
    ),
    SheetFault.UNREADABLE_HOURS: (
        "Opningstida kan ikkje lesast: «{found}».",
        "{suggestion}",
    ),
    SheetFault.NOT_EDITABLE: (
        "Feltet står slik i resources.yml at det ikkje kan endrast herifrå utan at noko går tapt.",
        "Rett det i resources.yml.",
    ),
}
"""What is wrong, and what to do."""
