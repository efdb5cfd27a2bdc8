"""The Nynorsk words for what can be wrong with a file in `docs` that is no page."""

from rusplan.problems.problem import ProblemCode

TEXT: dict[ProblemCode, tuple[str, str]] = {
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
}
