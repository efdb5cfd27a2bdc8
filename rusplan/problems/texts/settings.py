"""The Nynorsk words for what can be wrong with the settings in `mkdocs.yml`."""

from rusplan.problems.problem import ProblemCode

TEXT: dict[ProblemCode, tuple[str, str]] = {
    ProblemCode.BAD_COLOUR: (
        "Dette er ikkje ein farge. Venta teiknet # og seks siffer eller bokstavar a–f.",
        'Skriv fargen slik: "#0d6b57". Hermeteikna må vere med.',
    ),
    ProblemCode.LOW_CONTRAST: (
        "Fargen skil seg for lite frå {other} til at teksten kan lesast: {contrast} mot 1.",
        "Vel ein farge med kontrast på minst {least} mot 1.",
    ),
}
