"""Which files of a project hold content: what an editor writes, and no program obeys."""

import re
from pathlib import PurePosixPath

PAGE = ".md"
_DATA = {"alarms.yml", "resources.yml", "search.yml", "law-watch.yml", "ordliste.txt"}
_TRANSLATED = {"program.po", "search.yml", "words.po"}
PICTURES = {".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"}
DOCUMENTS = {".csv", ".docx", ".ics", ".ods", ".odt", ".pdf", ".pptx", ".txt", ".vcf", ".xlsx"}
_NAME = re.compile(r"[^\W_][\w.,()+ -]*")
"""A plain name: it begins with a letter or a digit, and no program reads its signs as its own."""


def is_content(path: PurePosixPath) -> bool:
    """Return whether a file, by its path from the project's root, is content.

    Under `docs/` these are pages, pictures and documents to download. Scripts, styles and HTML are
    code wherever they stand, and so is what has a hidden or a strange name.
    """
    if not all(_NAME.fullmatch(part) for part in path.parts):
        return False
    match path.parts:
        case [name]:
            return name in _DATA
        case ["local", _]:
            return path.suffix == ".yml"
        case ["translations", _, name]:
            return name in _TRANSLATED
        case ["docs", *_]:
            return path.suffix == PAGE or path.suffix.lower() in PICTURES | DOCUMENTS
    return False
