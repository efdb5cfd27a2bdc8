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
from markdown.extensions import Extension
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Link, Navigation
from mkdocs.structure.pages import Page

from rusplan.build_day import BuildDayError, build_day
from rusplan.edition_build import EditionBuild, edition_of
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
from rusplan.pages.footnote import say_footnotes
from rusplan.pages.frame import alternates, frame, other_editions, translate_frame
from rusplan.pages.menu import Menu, MenuItem, translated_menu
from rusplan.pages.moved_page import moved_pages
from rusplan.pages.offline import worker_edition
from rusplan.pages.rendered import LastBuild, Rendered
from rusplan.pages.sanitizer import sanitized
from rusplan.pages.script_source import without_comments
from rusplan.pages.security import content_security_policy, headers_file
from rusplan.pages.style import inline_style
from rusplan.problems.messages import report
from rusplan.project import Project, UnsoundProjectError
from rusplan.project.page_link import anchor_of
from rusplan.project.settings import UNREACHABLE

_log = logging.getLogger("rusplan")  # not MkDocs's own: --strict would stop at warnings


class Build:
    """One build of the site; a serving MkDocs makes many, one after the other."""

    serving = False
    project: Project
    main: EditionBuild
    nav: Navigation
    extensions: list[Extension]

    def __init__(self) -> None:
        self.last_build = LastBuild()
        self.editions: list[EditionBuild] = []
        self.frames: dict[str, dict[str, object]] = {}

    def on_startup(self, command: str, **_: Any) -> None:
        """Note whether MkDocs serves: its live reload is an inline script, which a policy stops."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Read the project before anything is built: a fault leaves the last site as it was."""
        root = Path(config.config_file_path).parent
        try:
            self.project = Project.open(root, build_day(), extra=config.extra)
            editions = self.project.editions()
        except BuildDayError as error:
            raise PluginError(f"Nettstaden er ikkje bygd. {error}") from error
        except UnsoundProjectError as error:
            said = report(self.project.errors)
            raise PluginError(f"Nettstaden er ikkje bygd.\n{said}") from error
        if self.project.problems:
            count = len(self.project.problems)
            _log.warning("%d åtvaringar i banken: sjå dei med «make check».", count)
        if not editions[0].settings.is_reachable:
            _log.warning(UNREACHABLE)
        # Of Material only its words are used: to look through its thousands of icons takes long.
        config.theme.dirs = [
            f"{each}/partials" if Path(each).parent.name == "material" else each
            for each in config.theme.dirs
        ]
        closed = closed_addresses(self.project.memory)
        config.mdx_configs.setdefault("toc", {})["slugify"] = anchor_of
        # Python-Markdown, which gets this list for each page, takes both names and extensions.
        converter = Markdown()
        named = [
            converter.build_extension(name, config.mdx_configs.get(name, {}))
            for name in config.markdown_extensions
        ]
        self.extensions = named
        config.markdown_extensions[:] = [*named, ClosedLinks(closed)]  # type: ignore[list-item]
        last = {each.edition.folder: each for each in self.editions}
        self.editions = [EditionBuild(each, last.get(each.folder)) for each in editions]
        self.main = self.editions[0]
        sources = [each.source(path) for each in self.editions for path in each.drawn]
        self.last_build.begin((closed, sources))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Drop what stands in the pages already; add the open data and pages that a build makes."""
        for file in [each for each in files if each.src_uri.startswith("partials/")]:
            files.remove(file)
        for file in files.javascript_files():
            file.content_string = without_comments(file.content_string)
        edition, links = self.main.edition, bank_addresses(self.project.facts)
        locale, asked = edition.locale, questions(links, self.project.memory)
        maintained = maintenance.maintenance_page(
            edition, self.main.drawn, asked, self.project.coverages
        )
        self.main.drawn[PurePosixPath(maintenance.ADDRESS)] = maintained
        made = {
            **open_data(edition),
            "_headers": headers_file(*self._inline(config)),
            status_page.ADDRESS: status_page.status_page(links, self.project.memory, locale),
            maintenance.ADDRESS: maintained.markdown,
        }
        for name, content in made.items():
            files.append(File.generated(config, name, content=content))
        unlisted = InclusionLevel.NOT_IN_NAV
        for each in self.editions:
            for name, content in {**each.scripts, **moved_pages(each.edition)}.items():
                files.append(File.generated(config, name, content=content))
            for path, content in each.places.items():
                source = each.source(path)
                files.append(File.generated(config, source, content=content, inclusion=unlisted))
            if each is not self.main:
                for path in each.edition.pages:
                    files.src_uris[each.source(path)].inclusion = unlisted
        return files

    def on_nav(self, nav: Navigation, **_: Any) -> None:
        """Keep the menu: the titles of its pages are known once they are all read."""
        self.nav = nav

    def on_env(self, env: Environment, config: MkDocsConfig, **_: Any) -> Environment:
        """Give the templates their words, style and policy, and have them escape what they show."""
        env.autoescape = True
        env.bytecode_cache = FileSystemBytecodeCache()  # as Python keeps what it has compiled
        env.trim_blocks = env.lstrip_blocks = True
        translate_frame(env)
        script, style = self._inline(config)
        policy = "" if self.serving else content_security_policy(script, style)
        env.globals["inline_style"] = style
        env.globals["last_check"] = LastCheck.of(
            self.project.memory.checked, self.main.edition.today
        )
        env.globals["late_days"] = LATE_DAYS
        env.globals["content_security_policy"] = policy
        env.globals["alike"] = Alike()
        menu = Menu(tuple(map(_menu_item, self.nav.items)), "index.html")
        for each in self.editions:
            edition = each.edition
            own = translated_menu(menu, edition) if edition.main else menu
            self.frames[edition.folder] = frame(edition, own)
        return env

    def on_template_context(self, context: Any, config: MkDocsConfig, **_: Any) -> Any:
        """Give what is no page, such as the service worker, the words of all editions."""
        favicon = config.theme["favicon"]
        context["editions"] = [worker_edition(each.edition, favicon) for each in self.editions]
        context["frames"] = list(self.frames.values())
        return context | self.frames[""]

    def on_page_markdown(self, markdown: str, page: Page, **_: Any) -> str:
        """Replace the markers on a page."""
        each, path = edition_of(page.file.src_uri, self.editions)
        drawn = each.drawn.get(path)
        say_footnotes(self.extensions, each.edition.locale)
        if drawn is None:
            return markdown
        if source := each.edition.pages.get(path):
            page.meta = {**source.inherited, **page.meta, **source.about_section}
        page.meta["json_ld"] = page_json_ld(drawn, each.edition)
        parts = (open_now, checked, place_listing)
        scripts = [script for part in parts for script in part.scripts(drawn)]
        page.meta["scripts"] = [*page.meta.get("scripts", []), *scripts]
        as_before = self.last_build.find(page.file.src_uri, drawn.outline)
        return "" if as_before else drawn.outline

    def on_page_content(self, html: str, page: Page, **_: Any) -> str:
        """Add a page to the search index."""
        path = page.file.src_uri
        each, own = edition_of(path, self.editions)
        drawn = each.drawn.get(own)
        if drawn and (before := self.last_build.find(path, drawn.outline)):
            html, page.toc, page.present_anchor_ids = before.html, before.toc, before.anchors
            page.meta.setdefault("title", before.title)
        elif drawn and self.serving:
            title, anchors = page.title or "", page.present_anchor_ids
            made = Rendered(drawn.outline, html, title, page.toc, anchors)
            self.last_build.keep(path, made)
        address = page.url.removeprefix(each.edition.path(""))
        is_unlisted = page.file.inclusion is InclusionLevel.NOT_IN_NAV
        is_aside = is_unlisted and own not in each.edition.pages
        each.index.add(address, page.title or "", html, drawn, is_aside=is_aside)
        return html

    def on_page_context(self, context: Any, page: Page, **_: Any) -> Any:
        """Put in a page what was drawn, and take out what could act, when its file is written.

        Not before: MkDocs holds the content of all pages at once.
        """
        each, path = edition_of(page.file.src_uri, self.editions)
        drawn, html = each.drawn.get(path), page.content or ""
        page.content = drawn.filled(html, each.edition.locale) if drawn else sanitized(html)
        pages = [(other.edition, other.drawn) for other in self.editions]
        others = other_editions(path, pages, each.edition)
        context["other_editions"] = others
        context["alternates"] = alternates(each.edition, page.url, others)
        return context | self.frames[each.edition.folder]

    def on_post_page(self, output: str, page: Page, **_: Any) -> str:
        """Let go of a page's content."""
        page.content = ""
        return output

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Write each edition's search index beside its pages."""
        for each in self.editions:
            index = Path(config.site_dir) / each.edition.path("assets/search-index.js")
            index.parent.mkdir(parents=True, exist_ok=True)
            index.write_text(each.search_script, encoding="utf-8")

    def _inline(self, config: MkDocsConfig) -> tuple[str, str]:
        """Return the script and the style as the pages hold them."""
        partials = Path(config.theme.dirs[0]) / "partials"
        script = (partials / "first.js").read_text(encoding="utf-8").removesuffix("\n")
        return script, inline_style(partials / "style", self.main.edition.settings.plan.sections)


def _menu_item(item: StructureItem) -> MenuItem:
    """Return an item of MkDocs's own menu as ours."""
    title = item.title or ""
    if isinstance(item, Page):
        section = str(item.meta.get("section") or "")
        return MenuItem(title, item.url, section, is_sub_page="head" in item.meta)
    if isinstance(item, Link):
        return MenuItem(title, item.url)
    return MenuItem(title, children=tuple(map(_menu_item, getattr(item, "children", ()))))


_build = Build()
# MkDocs takes a hook for a plugin, and calls the functions in it that are named after its events.
on_startup, on_config, on_files, on_nav, on_env, on_template_context = (
    _build.on_startup, _build.on_config, _build.on_files, _build.on_nav, _build.on_env,
    _build.on_template_context,
)  # fmt: skip
on_page_markdown, on_page_content, on_page_context = (
    _build.on_page_markdown, _build.on_page_content, _build.on_page_context,
)  # fmt: skip
on_post_page, on_post_build = _build.on_post_page, _build.on_post_build
