"""The one MkDocs hook: hands a project to `rusplan`, and what comes back to MkDocs."""

import gc
import logging
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # MkDocs puts only hooks/ itself there
gc.set_threshold(50_000)  # nearly all that a build makes, modules too, lives until it ends

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from rusplan.build_day import BuildDayError, build_day
from rusplan.building.converter import Converter
from rusplan.building.facts import Facts
from rusplan.building.site_build import SiteBuild
from rusplan.linkcheck.memory.closed_links import closed_addresses
from rusplan.linkcheck.report.last_check import LATE_DAYS
from rusplan.pages.frame import alternates, prepare_frame
from rusplan.pages.last_build import LastBuild, Rendered
from rusplan.pages.menu import Menu, menu_item
from rusplan.pages.offline import worker_edition
from rusplan.pages.sanitizer import sanitized
from rusplan.pages.script_messages import SEARCH_INDEX, asset
from rusplan.pages.script_source import bundled
from rusplan.pages.security import content_security_policy, headers_file, inline_scripts
from rusplan.pages.style import inline_style
from rusplan.problems.messages import report
from rusplan.problems.problem import errors
from rusplan.project import UnsoundProjectError
from rusplan.project.known import Known
from rusplan.project.translation.po_file import TRANSLATIONS

_log = logging.getLogger("rusplan")  # not MkDocs's own: --strict would stop at warnings


class Build:
    """One build of the site; a serving MkDocs makes many, one after the other."""

    serving = False
    site: SiteBuild
    nav: Navigation
    converter: Converter

    def __init__(self) -> None:
        self.last_build = LastBuild()
        self.last_site: SiteBuild | None = None
        self.known = Known()

    def on_startup(self, command: str, **_: Any) -> None:
        """Note whether MkDocs serves: its live reload is an inline script, which a policy stops."""
        self.serving = command == "serve"

    def on_serve(self, server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> None:
        """Watch the translations too: MkDocs's own list is of what every county has."""
        folder = Path(config.config_file_path).parent / TRANSLATIONS
        if folder.exists():
            server.watch(str(folder))

    def on_config(self, config: MkDocsConfig) -> None:
        """Read the project before anything is built: a fault leaves the last site as it was."""
        root = Path(config.config_file_path).parent
        try:
            facts = Facts.read(root, build_day(), config.extra, self._known())
        except BuildDayError as error:
            raise PluginError(f"Nettstaden er ikkje bygd. {error}") from error
        except UnsoundProjectError as error:
            message = report(errors(error.problems))
            raise PluginError(f"Nettstaden er ikkje bygd.\n{message}") from error
        for warning in facts.warnings:
            _log.warning(warning)
        _leave_icons(config)
        closed = closed_addresses(facts.memory)
        self.converter = Converter(config.markdown_extensions, config.mdx_configs, closed)
        # Python-Markdown, which gets this list for each page, takes both names and extensions.
        config.markdown_extensions[:] = [self.converter]  # type: ignore[list-item]
        self.last_site = self.site = SiteBuild(facts, self.last_site)
        self.last_build.begin((closed, self.site.sources))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Drop what stands in the pages already; add the open data and pages that a build makes."""
        for file in [each for each in files if each.src_uri.startswith("partials/")]:
            files.remove(file)
        scripts = {each.src_uri: each for each in files.javascript_files()}
        travelling = bundled({name: each.content_string for name, each in scripts.items()})
        for name, file in scripts.items():
            if name in travelling:
                file.content_string = travelling[name]
            else:
                files.remove(file)
        made = {"_headers": headers_file(*self._inline(config)), **self.site.files}
        for name, content in made.items():
            files.append(File.generated(config, name, content=content))
        unlisted = InclusionLevel.NOT_IN_NAV
        for name, content in self.site.places.items():
            files.append(File.generated(config, name, content=content, inclusion=unlisted))
        for name in self.site.translated:
            files.src_uris[name].inclusion = unlisted
        return files

    def on_nav(self, nav: Navigation, **_: Any) -> None:
        """Keep the menu: the titles of its pages are known once they are all read."""
        self.nav = nav

    def on_env(self, env: Environment, config: MkDocsConfig, **_: Any) -> Environment:
        """Give the templates the menu, words, style and policy."""
        scripts, style = self._inline(config)
        prepare_frame(
            env,
            inline_style=style,
            content_security_policy="" if self.serving else content_security_policy(scripts, style),
            last_check=self.site.last_check,
            late_days=LATE_DAYS,
        )
        self.site.set_menu(Menu(tuple(map(menu_item, self.nav.items)), "index.html"))
        return env

    def on_template_context(self, context: Any, config: MkDocsConfig, **_: Any) -> Any:
        """Give what is no page, such as the service worker, the words of all editions."""
        favicon, editions = config.theme["favicon"], self.site.editions
        context["editions"] = [worker_edition(each.edition, favicon) for each in editions]
        context["frames"] = [each.frame for each in editions]
        return context | self.site.main.frame

    def on_page_read_source(self, page: Page, **_: Any) -> str | None:
        """Give a page with its markers replaced; nothing of one that is as it was."""
        each, path = self.site.edition_of(page.file.src_uri)
        if not each.page(path):
            return None  # it is made of the others, and MkDocs reads it from what it was given
        outline = each.drawn[path].outline
        as_before = self.last_build.find(page.file.src_uri, outline)
        return "" if as_before else f"\n{outline}"  # a blank line: what follows is no front matter

    def on_page_markdown(self, markdown: str, page: Page, **_: Any) -> str:
        """Tell what is known about a page."""
        each, path = self.site.edition_of(page.file.src_uri)
        self.converter.speak(each.edition.locale)
        page.meta = each.meta(path, page.meta)
        drawn = each.drawn.get(path)
        return drawn.outline if drawn and not each.page(path) else markdown

    def on_page_content(self, html: str, page: Page, **_: Any) -> str:
        """Add a page to the search index."""
        source = page.file.src_uri
        each, path = self.site.edition_of(source)
        drawn = each.drawn.get(path)
        if drawn and (before := self.last_build.find(source, drawn.outline)):
            html, page.toc, page.present_anchor_ids = before.html, before.toc, before.anchors
            page.meta.setdefault("title", before.title)
        elif drawn and self.serving:
            title, anchors = page.title or "", page.present_anchor_ids
            made = Rendered(drawn.outline, html, title, page.toc, anchors)
            self.last_build.keep(source, made)
        each.add_to_index(path, page.url, page.title or "", html)
        return html

    def on_page_context(self, context: Any, page: Page, **_: Any) -> Any:
        """Put in a page what was drawn, and take out what could act, when its file is written.

        Not before: MkDocs holds the content of all pages at once.
        """
        each, path = self.site.edition_of(page.file.src_uri)
        drawn, html = each.drawn.get(path), page.content or ""
        page.content = drawn.filled(html, each.edition.locale) if drawn else sanitized(html)
        others = self.site.others(each, path)
        context["json_ld"] = each.json_ld(path)
        context["other_editions"] = others
        context["alternates"] = alternates(each.edition, page.url, others)
        return context | each.frame

    def on_post_page(self, output: str, page: Page, **_: Any) -> str:
        """Tell the language of the words that a translation keeps; let go of a page's content."""
        page.content = ""
        return self.site.edition_of(page.file.src_uri)[0].marking.marked(output)

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write each edition's search index beside its pages."""
        editions = [each.edition for each in self.site.editions]
        for each in self.site.editions:
            index = Path(config.site_dir) / asset(each.edition)(SEARCH_INDEX)
            index.parent.mkdir(parents=True, exist_ok=True)
            index.write_text(each.search_script(editions), encoding="utf-8")

    def _known(self) -> Known:
        """Return what is known of the files, which only a server will want again."""
        known = Known(self.known)
        if self.serving:
            self.known = known
        return known

    def _inline(self, config: MkDocsConfig) -> tuple[list[str], str]:
        """Return the scripts and the style as the pages hold them."""
        partials = Path(config.theme.dirs[0]) / "partials"
        sections = self.site.main.edition.settings.plan.sections
        return inline_scripts(partials), inline_style(partials / "style", sections)


def _leave_icons(config: MkDocsConfig) -> None:
    """Use of Material only its words: to look through its thousands of icons takes long."""
    config.theme.dirs = [
        f"{each}/partials" if Path(each).parent.name == "material" else each
        for each in config.theme.dirs
    ]


_build = Build()
# MkDocs takes a hook for a plugin, and calls the functions in it that are named after its events.
on_startup, on_serve, on_config, on_files, on_nav, on_env, on_template_context = (
    _build.on_startup, _build.on_serve, _build.on_config, _build.on_files, _build.on_nav,
    _build.on_env, _build.on_template_context,
)  # fmt: skip
on_page_read_source, on_page_markdown = _build.on_page_read_source, _build.on_page_markdown
on_page_content, on_page_context = _build.on_page_content, _build.on_page_context
on_post_page, on_post_build = _build.on_post_page, _build.on_post_build
