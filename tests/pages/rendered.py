"""Pages as a reader's program sees them: Markdown made into HTML with the site's own settings."""

import functools
from pathlib import PurePosixPath

import markdown
from bs4 import BeautifulSoup
from mkdocs.config import load_config

from rusplan.language import Locale
from rusplan.pages.drawing import Drawing
from rusplan.pages.drawn_page import DrawnPage
from rusplan.project import Edition
from tests.programs import PROJECT


@functools.cache
def _converter() -> markdown.Markdown:
    config = load_config(str(PROJECT / "mkdocs.yml"))
    return markdown.Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    )


def to_html(text: str) -> str:
    """Return Markdown as HTML."""
    return str(_converter().reset().convert(text))


def rendered(page: DrawnPage) -> str:
    """Return a drawn page as HTML, as a build makes it."""
    return page.filled(to_html(page.outline), Locale("nn"))


def rendered_page(site: Edition, path: str = "side.md") -> BeautifulSoup:
    """Return a page of a site with everything it shows."""
    source = PurePosixPath(path)
    drawn = Drawing(site).page(source, site.pages[source].text)
    return BeautifulSoup(rendered(drawn), "html.parser")
