"""The menu of an edition: what stands in it, and which page follows which."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from rusplan.project import Edition
from rusplan.project.page import Page


@dataclass(frozen=True)
class MenuItem:
    """A page, a link to elsewhere, or a group of them.

    `address` is seen from the site's root; a group has none. `section` is that of the plan that the
    page is part of, empty for none. A title in another language than the edition's tells its
    `language`.
    """

    title: str
    address: str = ""
    section: str = ""
    is_sub_page: bool = False
    children: tuple["MenuItem", ...] = ()
    language: str = ""

    @property
    def head(self) -> "MenuItem | None":
        """The page of a section whose sub-pages are the rest of the group."""
        heads = [each for each in self.children if each.section and not each.is_sub_page]
        return heads[0] if len(heads) == 1 else None


@dataclass(frozen=True)
class Menu:
    """The items of a menu in order, and the address of its edition's front page."""

    items: tuple[MenuItem, ...]
    home: str

    @cached_property
    def pages(self) -> Sequence[MenuItem]:
        """Everything that leads to a page of the edition itself, in the order of the menu."""
        return [each for each in _flat(self.items) if each.address and not each.language]

    @cached_property
    def places(self) -> dict[str, int]:
        """The place of each page in that order, by its address."""
        return {each.address: place for place, each in enumerate(self.pages)}

    def leading_to(self, source: str, edition: Edition) -> list[MenuItem]:
        """Return the items that lead to a page by the path of its source, one at most."""
        address = PurePosixPath(source).with_suffix(".html").as_posix()
        either = {edition.path(address), address}
        return [each for each in _flat(self.items) if each.address in either][:1]

    @cached_property
    def shortcuts(self) -> Sequence[MenuItem]:
        """What stands at the top of every page: the menu's own pages, and the sections."""
        tops = [each.head if each.children else each for each in self.items]
        return [e for e in tops if e and e.address in self.places and e.address != self.home]

    def of_section(self, section: int) -> list[MenuItem]:
        """Return the pages of one of the plan's sections, in the order of the menu."""
        return [each for each in self.pages if each.section == str(section)]

    def before(self, address: str) -> MenuItem | None:
        """Return the page before another; `None` where there is none."""
        place = self.places.get(address, 0)
        return self.pages[place - 1] if place else None

    def after(self, address: str) -> MenuItem | None:
        """Return the page after another; `None` where there is none."""
        place = self.places.get(address, len(self.pages)) + 1
        return self.pages[place] if place < len(self.pages) else None


def menu_item(item: Any) -> MenuItem:
    """Return an item of MkDocs's own menu: a page with its front matter, a link, or a group."""
    title = item.title or ""
    if item.is_page:
        section = str(item.meta.get("section") or "")
        return MenuItem(title, item.url, section, is_sub_page="head" in item.meta)
    if item.is_link:
        return MenuItem(title, item.url)
    return MenuItem(title, children=tuple(map(menu_item, item.children)))


def translated_menu(menu: Menu, edition: Edition) -> Menu:
    """Return the main edition's menu as another edition has it.

    A page that is not translated leads to the main edition's.
    """
    pages = {page.address: page for page in edition.pages.values()}
    items = tuple(_translated(each, pages, edition) for each in menu.items)
    return Menu(items, edition.path(menu.home))


def _translated(item: MenuItem, pages: dict[str, Page], edition: Edition) -> MenuItem:
    title = edition.menu_titles.get(item.title, "")
    page = pages.get(item.address)
    if page:
        return replace(item, title=title or page.title, address=edition.path(item.address))
    if item.children:
        children = tuple(_translated(each, pages, edition) for each in item.children)
        return replace(item, title=title or item.title, children=children)
    return replace(item, language=edition.main.locale.language if edition.main else "")


def _flat(items: Iterable[MenuItem]) -> Iterator[MenuItem]:
    for each in items:
        yield each
        yield from _flat(each.children)
