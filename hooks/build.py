"""The one MkDocs hook: hands a project to `rusplan`, and what comes back to MkDocs."""

import gc
import logging
import sys
from pathlib import Path, PurePosixPath
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs puts only hooks/ itself there
gc.set_threshold(50_000)  # nearly all that a build makes, modules too, lives until it ends

from jinja2 import Environment, FileSystemBytecodeCache
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from rusplan.build_day import BuildDayError, build_day
from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
from rusplan.linkcheck.memory.closed_links import closed_addresses
from rusplan.linkcheck.report import status_page
from rusplan.linkcheck.report.last_check import LATE_DAYS, LastCheck
from rusplan.linkcheck.report.questions import questions
from rusplan.maintenance import page as maintenance
from rusplan.open_data.files import open_data
from rusplan.open_data.schema_org import page_json_ld
from rusplan.pages import checked, open_now, place_listing
from rusplan.pages.alike import Alike
from rusplan.pages.closed_link import ClosedLinks
from rusplan.pages.drawing import Drawing, Drawn
from rusplan.pages.moved_page import moved_pages
from rusplan.pages.offline import kept_offline
from rusplan.pages.place import place_pages
from rusplan.pages.public_holiday import holiday_script
from rusplan.pages.rendered import LastBuild, Rendered
from rusplan.pages.sanitizer import sanitized
from rusplan.pages.script_messages import checked_words, open_now_words, search_words
from rusplan.pages.security import content_security_policy, headers_file
from rusplan.pages.style import inline_style
from rusplan.problems.messages import report
from rusplan.project import Edition, Project, UnsoundProjectError
from rusplan.project.page_link import anchor_of
from rusplan.project.settings import SETTINGS_FILE
from rusplan.search.index import Index

_log = logging.getLogger("rusplan")  # not MkDocs's own: --strict would stop at warnings


class Build:
    """One build of the site; a serving MkDocs makes many, one after the other."""

    serving = False
    drawing: Drawing | None = None
    project: Project
    edition: Edition
    drawn: Drawn
    index: Index

    def __init__(self) -> None:
        self.last_build = LastBuild()

    def on_startup(self, command: str, **_: Any) -> None:
        """Note whether MkDocs serves: its live reload is an inline script, which a policy stops."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Read the project before anything is built: a fault leaves the last site as it was."""
        root = Path(config.config_file_path).parent
        try:
            self.project = Project.open(root, build_day(), extra=config.extra)
            self.edition = self.project.edition()
        except BuildDayError as error:
            raise PluginError(f"Nettstaden er ikkje bygd. {error}") from error
        except UnsoundProjectError as error:
            said = report(self.project.errors)
            raise PluginError(f"Nettstaden er ikkje bygd.\n{said}") from error
        if self.project.problems:
            count = len(self.project.problems)
            _log.warning("%d åtvaringar i banken: sjå dei med «make check».", count)
        settings = self.edition.settings
        if not (settings.repo_url or settings.contact_email):
            _log.warning(
                "Ingen kan melde feil rett til deg: set «repo_url» eller «contact_email» i %s.",
                SETTINGS_FILE,
            )
        # Of Material only its words are used: to look through its thousands of icons takes long.
        config.theme.dirs = [
            f"{each}/partials" if Path(each).parent.name == "material" else each
            for each in config.theme.dirs
        ]
        closed = closed_addresses(self.project.memory)
        config.mdx_configs.setdefault("toc", {})["slugify"] = anchor_of
        # Python-Markdown, which gets this list for each page, takes both names and extensions.
        named = [
            Markdown().build_extension(name, config.mdx_configs.get(name, {}))
            for name in config.markdown_extensions
        ]
        config.markdown_extensions[:] = [*named, ClosedLinks(closed)]  # type: ignore[list-item]
        self.drawing = Drawing(self.edition, self.drawing)
        self.drawn = self.drawing.pages()
        self.last_build.begin((closed, list(self.drawn)))
        self.index = Index(self.drawn)

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Drop what stands in the pages already; add the open data and pages that a build makes."""
        for file in [each for each in files if each.src_uri.startswith("partials/")]:
            files.remove(file)
        locale, links = self.edition.locale, bank_addresses(self.project.facts)
        asked = questions(links, self.project.memory)
        maintained = maintenance.maintenance_page(self.edition, self.drawn, asked)
        self.drawn[PurePosixPath(maintenance.ADDRESS)] = maintained
        holidays = holiday_script(self.edition.today) + open_now_words(locale)
        made = {
            **open_data(self.edition),
            **moved_pages(self.edition),
            "_headers": headers_file(*self._inline(config)),
            f"assets/{open_now.HOLIDAY_SCRIPT}": holidays,
            f"assets/{checked.WORDS_SCRIPT}": checked_words(locale),
            status_page.ADDRESS: status_page.status_page(links, self.project.memory, locale),
            maintenance.ADDRESS: maintained.markdown,
        }
        for name, content in made.items():
            files.append(File.generated(config, name, content=content))
        unlisted = InclusionLevel.NOT_IN_NAV
        for path, content in place_pages(self.edition).items():
            files.append(File.generated(config, str(path), content=content, inclusion=unlisted))
        return files

    def on_env(self, env: Environment, config: MkDocsConfig, **_: Any) -> Environment:
        """Give the templates their words, style and policy, and have them escape what they show."""
        env.autoescape = True
        env.bytecode_cache = FileSystemBytecodeCache()  # as Python keeps what it has compiled
        env.trim_blocks = env.lstrip_blocks = True
        self.edition.locale.translate_templates(env)
        script, style = self._inline(config)
        policy = "" if self.serving else content_security_policy(script, style)
        landmarks = self.edition.landmarks
        env.globals["inline_style"] = style
        env.globals["last_check"] = LastCheck.of(self.project.memory.checked, self.edition.today)
        env.globals["late_days"], env.globals["locale"] = LATE_DAYS, self.edition.locale
        env.globals["content_security_policy"] = policy
        env.globals["landmarks"] = landmarks
        env.globals["alike"] = Alike()
        env.globals["kept"] = kept_offline(landmarks, config.theme["favicon"])
        return env

    def on_page_markdown(self, markdown: str, page: Page, **_: Any) -> str:
        """Replace the markers on a page."""
        drawn = self.drawn.get(PurePosixPath(page.file.src_uri))
        if drawn is None:
            return markdown
        if source := self.edition.pages.get(PurePosixPath(page.file.src_uri)):
            page.meta.update(source.about_section)
        page.meta["json_ld"] = page_json_ld(drawn, self.edition)
        parts = (open_now, checked, place_listing)
        scripts = [script for part in parts for script in part.scripts(drawn)]
        page.meta["scripts"] = [*page.meta.get("scripts", []), *scripts]
        as_before = self.last_build.find(page.file.src_uri, drawn.outline)
        return "" if as_before else drawn.outline

    def on_page_content(self, html: str, page: Page, **_: Any) -> str:
        """Add a page to the search index."""
        path = page.file.src_uri
        drawn = self.drawn.get(PurePosixPath(path))
        if drawn and (before := self.last_build.find(path, drawn.outline)):
            html, page.toc, page.present_anchor_ids = before.html, before.toc, before.anchors
            page.meta.setdefault("title", before.title)
        elif drawn and self.serving:
            title, anchors = page.title or "", page.present_anchor_ids
            made = Rendered(drawn.outline, html, title, page.toc, anchors)
            self.last_build.keep(path, made)
        is_aside = page.file.inclusion is InclusionLevel.NOT_IN_NAV
        self.index.add(page.url, page.title or "", html, drawn, is_aside=is_aside)
        return html

    def on_page_context(self, context: Any, page: Page, **_: Any) -> Any:
        """Put in a page what was drawn, and take out what could act, when its file is written.

        Not before: MkDocs holds the content of all pages at once.
        """
        drawn = self.drawn.get(PurePosixPath(page.file.src_uri))
        html = page.content or ""
        page.content = drawn.filled(html, self.edition.locale) if drawn else sanitized(html)
        return context

    def on_post_page(self, output: str, page: Page, **_: Any) -> str:
        """Let go of a page's content."""
        page.content = ""
        return output

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write the search index beside the pages."""
        script = self.index.script(self.edition.vocabulary, self.edition.alarms)
        index = Path(config.site_dir) / "assets" / "search-index.js"
        index.parent.mkdir(parents=True, exist_ok=True)
        index.write_text(script + search_words(self.edition.locale), encoding="utf-8")

    def _inline(self, config: MkDocsConfig) -> tuple[str, str]:
        """Return the script and the style as the pages hold them."""
        partials = Path(config.theme.dirs[0]) / "partials"
        script = (partials / "first.js").read_text(encoding="utf-8").removesuffix("\n")
        return script, inline_style(partials, self.edition.settings.plan.sections)


_build = Build()
# MkDocs takes a hook for a plugin, and calls the functions in it that are named after its events.
on_startup, on_config, on_files, on_env = (
    _build.on_startup, _build.on_config, _build.on_files, _build.on_env,
)  # fmt: skip
on_page_markdown, on_page_content, on_page_context = (
    _build.on_page_markdown, _build.on_page_content, _build.on_page_context,
)  # fmt: skip
on_post_page, on_post_build = _build.on_post_page, _build.on_post_build
