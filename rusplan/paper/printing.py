"""Turns the templates beside this file into tagged PDF (PDF/UA-1), with fonts from packages."""

import json
import logging
import re
from functools import cache
from importlib.resources import files
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from rusplan.bank.telephone import dial_string
from rusplan.language import Locale
from rusplan.pages.language_marking import LanguageMarking
from rusplan.paper.own_files import OwnFiles
from rusplan.paper.spoken_language import tell_languages

_TEMPLATES = Path(__file__).parent / "templates"
_LINK = re.compile(r"(<a\b.*?(?=</a>))", re.DOTALL)
_FACES = (
    ("Source Sans", 400, "normal", "font_source_sans_pro", "SourceSansPro-Regular"),
    ("Source Sans", 400, "italic", "font_source_sans_pro", "SourceSansPro-It"),
    ("Source Sans", 600, "normal", "font_source_sans_pro", "SourceSansPro-Semibold"),
    ("Source Sans", 700, "normal", "font_source_sans_pro", "SourceSansPro-Bold"),
    ("Source Serif", 700, "normal", "font_source_serif_pro", "SourceSerifPro-Bold"),
)


def print_pdf(
    template: str,
    locale: Locale,
    *,
    site: Path | None = None,
    marking: LanguageMarking | None = None,
    **values: Any,
) -> bytes:
    """Return a template, filled in, as PDF. Of the machine's files it may hold those of `site`.

    `marking` tells the language of words that are in another than the document.
    """
    filled = _environment(locale).get_template(template).render(values)
    html = _marked(filled, marking) if marking else filled
    fonts, styles = _styles()
    pdf = HTML(string=html, url_fetcher=OwnFiles((site,) if site else ())).write_pdf(
        stylesheets=styles, font_config=fonts, pdf_variant="pdf/ua-1"
    )
    return bytes(pdf)


def _marked(html: str, marking: LanguageMarking) -> str:
    """Mark nothing in links: WeasyPrint would make each element in one a link of its own."""
    texts = _LINK.split(html)
    texts[::2] = map(marking.marked, texts[::2])
    return "".join(texts)


@cache
def _environment(locale: Locale) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined
    )
    locale.translate_templates(environment)
    environment.filters.update(dial=dial_string, plain=str)
    environment.globals["page_numbers"] = _page_numbers(locale)
    environment.globals["right_to_left"] = locale.is_right_to_left
    return environment


def _page_numbers(locale: Locale) -> str:
    """Return the words at the foot of a page as the value of `content` in CSS."""
    words = locale.gettext("side {page} av {pages}")
    parts = re.split(r"\{(page|pages)\}", words)
    texts = [json.dumps(each, ensure_ascii=False).replace("<", "\\3c ") for each in parts[::2]]
    counters = [f"counter({each})" for each in parts[1::2]]
    return " ".join(chain.from_iterable(zip_longest(texts, counters, fillvalue="")))


@cache
def _styles() -> tuple[FontConfiguration, list[CSS]]:
    logging.getLogger("fontTools").setLevel(logging.WARNING)
    tell_languages()
    fonts = FontConfiguration()
    faces = "".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {style}; '
        f'src: url("{_font(package, name)}") }}\n'
        for family, weight, style, package, name in _FACES
    )
    sheet = (_TEMPLATES / "paper.css").read_text(encoding="utf-8")
    loader = OwnFiles(tuple({_folder(package) for *_, package, _ in _FACES}))
    return fonts, [CSS(string=faces + sheet, font_config=fonts, url_fetcher=loader)]


def _font(package: str, name: str) -> str:
    return (_folder(package) / f"{name}.ttf").as_uri()


def _folder(package: str) -> Path:
    return Path(str(files(package) / "files"))
