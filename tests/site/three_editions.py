"""The second county with two editions more: English, and one written from right to left.

That one's language is made up: each letter of the original becomes one of another alphabet, so that
its words need no translator and nothing of them is Norwegian. Its tag and rules are Arabic's.
"""

import functools
import re
import sys
from pathlib import Path
from subprocess import CompletedProcess

from rusplan.build_day import build_day
from rusplan.editing.translation import confirm_page, update_translation
from rusplan.project import Project
from tests.programs import run
from tests.site.building import once_in_a_run
from tests.site.project_copy import change
from tests.site.second_county import copy_second_county

RTL = "ar"
ADDRESS = "https://eksempel.example/plan/"
FORMS = "ابتثجح"
"""What a message with a number in it ends on: for none, one, two, few, many and others (CLDR)."""

CHANGED = "bekymring.md"
"""A page that has changed since it was translated."""

_NOT_TRANSLATED = ("om", "en", RTL)
_ELSEWHERE = re.compile(r"(\]\(|src=\")((?:\.\./)*(?:om|bilder|filer)/)")
_KEPT = re.compile(r"\{[^}]*\}|%\(\w+\)s|<[^>]*>|\]\([^)]*\)|\[\[.*?\]\]|https?:\S+|\\.|&\w+;")
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءابتثجحخدذرزسشصضطظعغفقكلمنهويء",
)


def made_up(text: str) -> str:
    """Return a text in the made-up language; what is no word in it is as it was."""
    done, parts = 0, []
    for kept in _KEPT.finditer(text):
        parts += [text[done : kept.start()].translate(_LETTERS), kept[0]]
        done = kept.end()
    return "".join([*parts, text[done:].translate(_LETTERS)])


@functools.cache
def three_editions() -> Path:
    """Return the folder of the site, built once in a run. Its project lies beside it."""
    return once_in_a_run("editions", _make) / "site"


def _make(folder: Path) -> CompletedProcess[str]:
    folder.mkdir()
    project = copy_second_county(folder)
    for language in ("en", RTL):
        update_translation(Project.open(project, build_day()), language)
    words = project / "translations" / RTL
    for file in (words / "words.po", words / "program.po"):
        file.write_text(_translated(file.read_text(encoding="utf-8")), encoding="utf-8")
    change(project / "mkdocs.yml", "extra:\n", f"extra:\n  editions: [en, {RTL}]\n")
    _write_pages(project)
    change(project / "docs" / CHANGED, "- mer fravær", "- mye fravær")
    return run(
        *(sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file"),
        *(project / "mkdocs.yml", "--site-dir", project / "site"),
        SITE_URL=ADDRESS,
    )


def _write_pages(project: Path) -> None:
    """Translate every page but those about the site: what is not translated is there too."""
    docs = project / "docs"
    for page in sorted(docs.rglob("*.md")):
        path = page.relative_to(docs)
        if path.parts[0] in _NOT_TRANSLATED:
            continue
        _, matter, body = page.read_text(encoding="utf-8").split("---\n", 2)
        title = re.search(r"^title: (.*)$", matter, re.MULTILINE)
        assert title
        own = _ELSEWHERE.sub(r"\1../\2", made_up(body))
        pages = {
            "en": ("English page", "\n# English page\n\nText.\n"),
            RTL: (made_up(title[1]), own),
        }
        for language, (name, text) in pages.items():
            file = docs / language / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"---\ntitle: {name}\n---\n{text}", encoding="utf-8")
    written = Project.open(project, build_day())
    for language in ("en", RTL):
        for page in sorted((docs / language).rglob("*.md")):
            confirm_page(written, language, page.relative_to(project))


def _translated(catalog: str) -> str:
    """Return a catalog with every message in the made-up language."""

    def said(match: re.Match[str]) -> str:
        return f'{match["id"]}msgstr "{made_up(match["text"])}"'

    pattern = re.compile(r'(?P<id>msgid "(?P<text>(?:[^"\\]|\\.)+)"\n)msgstr ""')
    counted = re.compile(r'(?P<id>msgid_plural "(?P<text>.+)"\n)(?P<forms>(?:msgstr\[\d\] ""\n)+)')
    joined = re.sub(r'"\n"', "", re.sub(r'msgid ""\n"(?!Language)', 'msgid "', catalog))
    return counted.sub(_forms, pattern.sub(said, joined))


def _forms(match: re.Match[str]) -> str:
    """Return the forms of a message with a number in it, each with a mark of its own."""
    count = match["forms"].count("msgstr")
    forms = (f'msgstr[{n}] "{made_up(match["text"])}{FORMS[n]}"\n' for n in range(count))
    return match["id"] + "".join(forms)
