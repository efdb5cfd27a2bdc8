"""What an editor is told of an id: where it is defined, used and shown, in Nynorsk."""

from pathlib import PurePosixPath

from rusplan.editing.reference import References, references
from rusplan.pages.drawing import Drawing
from rusplan.pages.item import Item
from rusplan.pages.shown_on import shown_on
from rusplan.problems.suggestion import suggest
from rusplan.project import Project

_UNKNOWN = "kan ikkje seiast før feila er retta (make check)"


def where_report(project: Project, name: str) -> tuple[str, bool]:
    """Return in Nynorsk where an id is, and whether there is any such id.

    Things of two kinds may have the same. Which pages show it is known of a sound project.
    """
    found = {item: places for item, places in references(project).items() if item.id == name}
    if not found:
        known = list(dict.fromkeys(item.id for item in references(project)))
        return f"Ingenting har id-en «{name}». {suggest(name, known)}\n", False
    drawn = None if project.errors else Drawing(project.edition()).pages()
    shown = None if drawn is None else shown_on(drawn)
    reports = (
        _described(item, places, None if shown is None else shown.get(item, []))
        for item, places in found.items()
    )
    return "\n".join(reports), True


def _described(item: Item, places: References, pages: list[PurePosixPath | str] | None) -> str:
    rows = [
        ("definert", list(map(str, places.defined))),
        ("brukt", list(map(str, places.used))),
        ("vist på", [_UNKNOWN] if pages is None else list(map(str, pages))),
    ]
    lines = [f"{item.id} ({item.kind.one})"]
    for title, values in rows:
        for index, value in enumerate(values or ["ingen stad"]):
            lines.append(f"  {title if index == 0 else '':<10}{value}")
    return "\n".join(lines) + "\n"
