"""Writes every message that an editor can be shown: `python -m tests.bank.messages`.

Read the difference in `messages.txt` before you commit it: it is what people will read.
"""

import functools
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from rusplan.problems.messages import describe
from rusplan.problems.problem import Problem, ProblemCode
from tests.bank.edits.reading import readings
from tests.bank.example import CONFIG, PAGE, read_project, write_project
from tests.bank.files import UNREADABLE
from tests.local.example import TOWN, write_local

BESIDE = {
    "local/x.yaml": "",
    "docs/x.js": "",
    "docs/x.svg": "<html/>",
    ".linkcheck/state.json": "x",
}
"""Files that are wrong by themselves."""

_AREAS = "    service_areas: [byen]\n"
_WRONG_AREAS = (
    ("[byen]", "[byen-sentrum]"),
    (_AREAS, ""),
    (_AREAS, f'{_AREAS}    part_areas: [{{area: byen, name: "Vika"}}]\n'),
)

EDITION = {
    "docs/ar/side.md": "# Side\n\n[[liste: banken]]\n",
    "translations/ar/program.po": "",
    "translations/ar/words.po": "",
}
WRONG_IN_EDITION: dict[str, dict[str, str]] = {
    "old page": {"docs/ar/side.md": "---\ntitle: Side\n---\n# Side\n\n[[liste: banken]]\n"},
    "no original": {"docs/ar/anna.md": "# Anna\n"},
    "no catalog": {"translations/ar/words.po": 'msgid "open\nmsgstr "x"\n'},
    "no rule": {
        "translations/ar/program.po": """\
msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n!!1);\\n"
"""
    },
    "twice": {"translations/ar/words.po": 2 * 'msgctxt "a.b"\nmsgid "A"\nmsgstr "B"\n\n'},
    "words": {
        "translations/ar/words.po": """\
msgctxt "telefonen.description"
msgid "Slik var det før, ring 116 117."
msgstr "<b>So it was</b>, call 116 118."

msgctxt "borte.description"
msgid "Borte"
msgstr "Gone"
""",
        "translations/ar/program.po": 'msgid "Hjelp ved {name}"\nmsgstr "Help"\n',
    },
}
"""Files of an edition that are wrong in one way or several."""

SNAPSHOT = Path(__file__).with_suffix(".txt")


@functools.cache
def all_problems() -> tuple[tuple[str, list[Problem]], ...]:
    """Return the name of each bad edit and bad file, and the problems it has."""
    return tuple(_all_problems())


def _all_problems() -> Iterator[tuple[str, list[Problem]]]:
    for name, reading in readings().items():
        yield name, reading.problems
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, (raw, _) in UNREADABLE.items():
            yield name, read_project(write_project(root, raw))[1]
        for name, content in BESIDE.items():
            write_project(root)
            (root / name).parent.mkdir(exist_ok=True)
            (root / name).write_text(content)
            yield name, read_project(root)[1]
            (root / name).unlink()
        yield "copied file", _copied(root)
        (root / "docs" / "lenkje.md").symlink_to("/etc/hostname")
        yield "link", read_project(root)[1]
        (root / "docs" / "lenkje.md").unlink()
        for old, new in _WRONG_AREAS:
            write_local(root, byen=TOWN.replace(old, new))
            yield f"local: {new.strip()}", read_project(root)[1]
        write_local(root, oya=TOWN.partition("url:")[0].replace("byen", "oya"))
        yield "local: alike", read_project(root)[1]
        write_local(root, byen=f"{TOWN}end_date: 2026-01-01\nsuccessors: [oya]\n")
        yield "local: ended", read_project(root)[1]
        shutil.rmtree(root / "local")
        yield from _of_editions(root)
        (root / "resources.yml").unlink()
        yield "no file", read_project(root)[1]


def _of_editions(root: Path) -> Iterator[tuple[str, list[Problem]]]:
    """Yield what can be wrong in an edition, or old."""
    config = CONFIG.replace("extra:\n", "extra:\n  editions: [ar]\n")
    write_project(root, page=f"{PAGE}\n## Fast {{#fast}}\n", config=config)
    (root / "docs" / "index.md").write_text("# Framside\n")
    for name, text in WRONG_IN_EDITION.items():
        for file, content in {**EDITION, **text}.items():
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            (root / file).write_text(content, encoding="utf-8")
        yield f"edition: {name}", read_project(root)[1]
    shutil.rmtree(root / "docs" / "ar")
    shutil.rmtree(root / "translations")
    (root / "docs" / "index.md").unlink()
    write_project(root)


def _copied(root: Path) -> list[Problem]:
    """Return the problems of a project where one municipality has two files."""
    write_project(root)
    names = ("byen.yml", "Kopi av byen.yml")
    for name in names:
        (root / "local" / name).write_text('id: byen\nnumber: "9901"\nname: "Byen"\n')
    problems = read_project(root)[1]
    for name in names:
        (root / "local" / name).unlink()
    return [each for each in problems if each.code is ProblemCode.COPIED_FILE]


def messages() -> str:
    """Return every message under the name of what it is said of."""
    blocks = (
        "\n".join([f"# {ascii(name)[1:-1]}", *map(describe, problems)])
        for name, problems in all_problems()
    )
    # How many words readers meet is not what an editor is told here.
    return re.sub(r"\b\d+ av orda", "N av orda", "\n\n".join(blocks)) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(messages(), encoding="utf-8")
