"""What an editor is told of an id: where it is defined, used and shown, in Nynorsk."""

from rusplan.editing.usages import Usage, usages
from rusplan.problems.suggestion import suggest
from rusplan.project import Project

_ONE = {
    "oppføringane": "oppføring",
    "emna": "emne",
    "listene": "liste",
    "endringane": "endring",
    "rollene": "rolle",
    "periodane": "periode",
    "dei lokale tenestene": "lokal teneste",
    "kommunane": "kommune eller fylke",
    "skolane": "skole",
    "slaga av tenester": "slag av teneste",
}


def where_report(project: Project, name: str) -> tuple[str, bool]:
    """Return in Nynorsk where an id is, and whether there is any such id."""
    known = usages(project)
    if name not in known:
        return f"Ingenting har id-en «{name}». {suggest(name, list(known))}\n", False
    return "\n".join(_described(usage) for usage in known[name]), True


def _described(usage: Usage) -> str:
    rows = [
        ("definert", list(map(str, usage.defined))),
        ("brukt", list(map(str, usage.used))),
        ("vist på", usage.pages),
    ]
    lines = [f"{usage.item.id} ({_ONE[usage.item.kind]})"]
    for title, values in rows:
        for index, value in enumerate(values or ["ingen stad"]):
            lines.append(f"  {title if index == 0 else '':<10}{value}")
    return "\n".join(lines) + "\n"
