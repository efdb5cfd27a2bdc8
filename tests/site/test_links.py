"""Every link within the site leads somewhere, as LinkChecker and a visitor follow it."""

import csv
from pathlib import Path

from rusplan.linkcheck.inventory.dead_anchor import dead_anchors
from rusplan.pages.moved_page import moved_pages
from tests.programs import BIN, run
from tests.site.building import addresses, pages, printed_site
from tests.site.host import FOLDER, hosted
from tests.site.tree import edition

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
    led_to_by_others = {"404.html", *moved_pages(edition())}
    linked_to = {site_url + each for each in addresses(site) if each not in led_to_by_others}
    assert linked_to - visited == set()


def test_every_anchor_is_on_its_page(site: Path) -> None:
    assert sum(len(page.select('[href*="#"]')) for page in pages().values()) > 10
    assert list(dead_anchors(site, FOLDER)) == []


def test_crawl_would_find_a_missing_page(tmp_path: Path) -> None:
    links = '<a href="borte/">Borte</a>'
    (tmp_path / "index.html").write_text(f"<!doctype html><title>Framside</title>{links}")
    (tmp_path / "404.html").write_text("<!doctype html><title>Finst ikkje</title>")
    with hosted(tmp_path) as url:
        found = "\n".join(broken(crawl(url)))
    assert "borte/: 404" in found
