"""What the frame around every page knows: its edition's words and menu, and the other editions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from rusplan.language import Locale, install_words
from rusplan.pages.menu import Menu
from rusplan.pages.paper import CARD, POSTER
from rusplan.pages.script_messages import asset
from rusplan.pages.shared_block import SharedBlocks
from rusplan.pages.template_cache import TemplateCache
from rusplan.project import Edition


@dataclass(frozen=True, slots=True)
class OtherEdition:
    """An edition that a page links to: the same page, or its front page where there is none."""

    locale: Locale
    address: str
    is_same_page: bool

    @property
    def note(self) -> str:
        """What is said beside the name of the language; empty where the link needs no words."""
        if self.is_same_page:
            return ""
        return self.locale.gettext("framsida: denne sida er ikkje omsett")


def prepare_frame(environment: Environment, **shown: object) -> None:
    """Have the frame's templates escape what they show, and give them what all pages show."""
    environment.autoescape = True
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.bytecode_cache = TemplateCache()
    environment.globals.update(shown, shared=SharedBlocks())
    _translate(environment)


def _translate(environment: Environment) -> None:
    """Let the frame say `_("…")` in the language of the page that it stands around."""

    @pass_context
    def gettext(context: Context, message: str) -> str:
        return _locale(context).gettext(message)

    @pass_context
    def ngettext(context: Context, one: str, several: str, count: int) -> str:
        return _locale(context).ngettext(one, several, count)

    install_words(environment, gettext, ngettext)


def frame(edition: Edition, menu: Menu) -> dict[str, object]:
    """Return what the frames of all pages of an edition show."""
    return {
        "edition": edition,
        "locale": edition.locale,
        "site_language": edition.locale.language,
        "settings": edition.settings,
        "landmarks": edition.landmarks.seen_from_root(edition.folder),
        "menu": menu,
        "asset": asset(edition),
        "poster": POSTER,
        "card": CARD,
    }


def other_editions(
    path: PurePosixPath,
    editions: Sequence[tuple[Edition, Mapping[PurePosixPath, object]]],
    own: Edition,
) -> list[OtherEdition]:
    """Return where a page of an edition leads in each of the others, given with their pages."""
    address = path.with_suffix(".html").as_posix()
    return [
        OtherEdition(
            edition.locale, edition.path(address if path in pages else "index.html"), path in pages
        )
        for edition, pages in editions
        if edition is not own
    ]


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page in a language (`hreflang`), by its address from the site's root."""

    language: str
    address: str


def alternates(own: Edition, address: str, others: Sequence[OtherEdition]) -> list[Alternate]:
    """Return a page in every language it is in, and which is for readers of all others.

    `address` is its own. Empty where it is in one language alone.
    """
    same = [Alternate(e.locale.language, e.address) for e in others if e.is_same_page]
    if not same:
        return []
    every = [Alternate(own.locale.language, address), *same]
    main = (own.main or own).locale.language
    default = next(each for each in every if each.language == main)
    return [*every, replace(default, language="x-default")]


def _locale(context: Context) -> Locale:
    locale: Locale = context["locale"]
    return locale
