"""Everything that a reader of a built site can meet, as text."""

import re
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup

from tests.site.pdf_text import sheets

_READ_ATTRIBUTES = {"aria-label", "alt", "title", "content", "placeholder"}
_READ_BY_SCRIPTS = {"data-tal", "data-treff", "data-ingen", "data-sletta"}
_LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_ESCAPED = re.compile(r"\\u([0-9a-f]{4})")
_CODE = re.compile(r"[a-z0-9#?=&:;./_-]*")
_COMMENT = re.compile(r"^\s*//.*$|\s//\s.*$", re.MULTILINE)


def texts(site: Path, own: str) -> Iterator[tuple[str, str]]:
    """Yield the name of each file that readers meet, and the text in it.

    What a page marks as being in another language than `own` is left out.
    """
    for file in sorted(site.rglob("*")):
        name = file.relative_to(site).as_posix()
        if file.suffix == ".html":
            yield name, page_text(file.read_text(encoding="utf-8"), own)
        elif file.suffix == ".js":
            yield name, script_text(file.read_text(encoding="utf-8"))
        elif file.suffix == ".vcf":
            yield name, file.read_text(encoding="utf-8").replace("\r\n ", "")
        elif file.suffix == ".pdf":
            yield name, "\n".join(sheets(file))


def page_text(html: str, own: str) -> str:
    """Return the text of a page, and of the attributes that are read or shown by scripts."""
    page = BeautifulSoup(html, "html.parser")
    for element in page.select("script, style, code, meta:not([name=description])"):
        element.decompose()
    for element in page.select(f"body [lang]:not([lang={own}])"):
        element.decompose()
    attributes = [
        str(value)
        for element in page.select("*")
        for name, value in element.attrs.items()
        if name in _READ_ATTRIBUTES | _READ_BY_SCRIPTS
    ]
    return " ".join([page.get_text(" "), *attributes])


def script_text(script: str) -> str:
    """Return the texts in a script: not its comments, nor names such as `"same-origin"`."""
    plain = _ESCAPED.sub(lambda sign: chr(int(sign[1], 16)), _COMMENT.sub("", script))
    literals = _LITERAL.findall(plain)
    return "\n".join(each for each in literals if not _CODE.fullmatch(each))
