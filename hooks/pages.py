"""Hands the bank and the pages to `rusplan`, and what comes back to MkDocs."""

import logging
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs puts only hooks/ itself there

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from rusplan import language
from rusplan.build_day import build_day
from rusplan.linkcheck.inventory.bank_addresses import read_inventory
from rusplan.linkcheck.memory import closed_links
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report import status_page
from rusplan.maintenance import page as maintenance
from rusplan.open_data.files import open_data
from rusplan.open_data.schema_org import json_ld
from rusplan.pages import answers, checked, open_now
from rusplan.pages.closed_link import ClosedLinks
from rusplan.pages.expansion import expand
from rusplan.pages.place import place_pages
from rusplan.pages.public_holiday import holiday_script
from rusplan.pages.script_messages import checked_words, open_now_words
from rusplan.problems.messages import report
from rusplan.problems.problem import errors
from rusplan.project.project import Site, read_site
from rusplan.project.settings import Settings, read_settings

_log = logging.getLogger("rusplan")  # not MkDocs's own: --strict would stop at warnings
_site: Site
_memory: Memory
_root: Path


def on_config(config: MkDocsConfig) -> None:
    """Read the bank before anything is built, so that a fault leaves the last site as it was."""
    # MkDocs calls each event on its own; this is what they share.
    global _site, _memory, _root  # noqa: PLW0603
    root = Path(config.config_file_path).parent
    docs = Path(config.docs_dir)
    settings, faults = read_settings(root, docs, config.extra)
    language.use(settings.language if settings else language.NYNORSK)
    site, problems = read_site(root, docs, settings or Settings(), build_day())
    problems += faults
    if site is None or settings is None:
        raise PluginError(f"Nettstaden er ikkje bygd.\n{report(errors(problems))}")
    if problems:
        _log.warning("%d åtvaringar i banken: sjå dei med «make check».", len(problems))
    try:
        _root, _memory = root, closed_links.read_memory(root)
    except closed_links.UnreadableMemory as error:
        raise PluginError(f"Nettstaden er ikkje bygd.\n{error}") from None
    closed = closed_links.closed_addresses(_memory)
    _site = replace(
        site,
        bank=closed_links.without_closed(site.bank, closed),
        directory=closed_links.directory_without_closed(site.directory, closed),
    )
    # Python-Markdown, which gets this list, takes both names and extensions.
    config.markdown_extensions.append(ClosedLinks(closed))  # type: ignore[arg-type]
    answers.remember(closed_links.last_answers(_memory))


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the open data, the pages of the places, and those that tell how things stand."""
    for name, content in open_data(_site).items():
        files.append(File.generated(config, name, content=content))
    holidays = holiday_script(build_day())
    files.append(
        File.generated(
            config, f"assets/{open_now.HOLIDAY_SCRIPT}", content=holidays + open_now_words()
        )
    )
    words = checked_words()
    files.append(File.generated(config, f"assets/{checked.WORDS_SCRIPT}", content=words))
    unlisted = InclusionLevel.NOT_IN_NAV
    for name, content in place_pages(_site.directory, _site.landmarks.places).items():
        files.append(File.generated(config, name, content=content, inclusion=unlisted))
    page = status_page.status_page(read_inventory(_root), _memory)
    files.append(File.generated(config, status_page.ADDRESS, content=page))
    page = maintenance.maintenance_page(_site, _root)
    files.append(File.generated(config, maintenance.ADDRESS, content=page))
    return files


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Replace the markers on a page."""
    expanded, services = expand(_site, PurePosixPath(page.file.src_uri), markdown)
    page.meta["json_ld"] = json_ld(services)
    scripts = [*open_now.scripts(expanded), *checked.scripts(expanded)]
    page.meta["scripts"] = [*page.meta.get("scripts", []), *scripts]
    return expanded
