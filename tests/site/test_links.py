"""Every link within the site leads somewhere, as LinkChecker and a visitor follow it."""

import csv
import posixpath
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup

from tests.programs import BIN, run
from tests.site.building import addresses, pages, printed_site
from tests.site.host import FOLDER, hosted

SETTINGS = Path(__file__).parent / "linkcheckerrc"


def crawl(url: str) -> list[dict[str, str]]:
    """Return every link that LinkChecker finds from an address on, with its verdict."""
    crawled = run(BIN / "linkchecker", "--config", SETTINGS, url)
    assert crawled.stdout, crawled.stderr
    return list(csv.DictReader(crawled.stdout.splitlines(), delimiter=";"))


def broken(links: list[dict[str, str]]) -> list[str]:
    """Return what is wrong with each link that leads nowhere, or not where it says."""
    return [
        f"{link['parentname']} → {link['urlname']}: {link['result']} {link['warningstring']}"
        for link in links
        if link["valid"] != "True" or link["warningstring"]
    ]


def test_every_link_leads_somewhere_and_every_page_is_linked_to(site_url: str) -> None:
    site = printed_site()
    links = crawl(site_url)
    assert broken(links) == []
    visited = {link["url"].partition("#")[0] for link in links}
    linked_to = {site_url + address for address in addresses(site) if address != "404.html"}
    assert linked_to - visited == set()


def dead_anchors(site: Mapping[str, BeautifulSoup]) -> list[str]:
    """Return the links within a site, by its pages' addresses, whose anchor is not on the page."""
    anchors = {
        address: {str(each["id"]) for each in page.select("[id]")} for address, page in site.items()
    }
    dead = []
    for address, page in site.items():
        for link in page.select('[href*="#"]'):
            target = urlsplit(str(link["href"]))
            if target.scheme or not target.fragment:
                continue
            # «Fann ikkje sida» can be shown anywhere, so its links name the whole path.
            path = posixpath.join(FOLDER, posixpath.dirname(address), target.path)
            page_of_it = posixpath.normpath(path).removeprefix(FOLDER) if target.path else address
            known = anchors[
                "" if page_of_it in ("index.html", ".", FOLDER.rstrip("/")) else page_of_it
            ]
            if unquote(target.fragment) not in known:
                dead.append(f"{address} → {link['href']}")
    return dead


def test_every_anchor_is_on_its_page() -> None:
    site = pages()
    assert sum(len(page.select('[href*="#"]')) for page in site.values()) > 1000
    assert dead_anchors(site) == []


def test_missing_anchors_would_be_found() -> None:
    links = '<a href="#borte">a</a> <a href="om/b.html#her">b</a> <a href="om/b.html#borte">c</a>'
    back = '<p id="her"><a href="../index.html#topp">a</a> <a href="../index.html#borte">a</a>'
    site = {
        "": BeautifulSoup(f'<h1 id="topp">A</h1>{links}', "html.parser"),
        "om/b.html": BeautifulSoup(back, "html.parser"),
    }
    assert dead_anchors(site) == [
        " → #borte",
        " → om/b.html#borte",
        "om/b.html → ../index.html#borte",
    ]


def test_crawl_would_find_a_missing_page(tmp_path: Path) -> None:
    links = '<a href="borte/">Borte</a>'
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Framside</title>{links}")
    (tmp_path / "404.html").write_text("<!doctype html><title>Finst ikkje</title>")
    with hosted(tmp_path) as url:
        found = "\n".join(broken(crawl(url)))
    assert "borte/: 404" in found
