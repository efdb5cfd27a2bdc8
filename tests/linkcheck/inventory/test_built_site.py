from pathlib import Path

import pytest

from rusplan.linkcheck.inventory.built_site import CrawlFailed, crawl
from rusplan.linkcheck.inventory.occurrence import Occurrence

FRONT = """<!doctype html><title>Framside</title>
<a href="side.html#her">Her</a> <a href="side.html#borte">Ankeret er borte</a>
<a href="borte.html">Sida er borte</a> <a href="https://a.example/x">Ute</a>
<a href="tel:116117">Ring</a> <a href="mailto:post@a.example">Skriv</a>
"""
PAGE = """<!doctype html><title>Side</title><p id="her">Her</p>
<a href="https://a.example/x">Ute</a> <a href="index.html">Heim</a>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "index.html").write_text(FRONT)
    (tmp_path / "side.html").write_text(PAGE)
    return tmp_path


def test_what_leads_out_is_listed_with_the_pages_it_stands_on(site: Path) -> None:
    inventory, _ = crawl(site)
    assert {address: [each.page for each in places] for address, places in inventory.items()} == {
        "https://a.example/x": ["index.html", "side.html"],
        "tel:116117": ["index.html"],
        "mailto:post@a.example": ["index.html"],
    }
    assert inventory["tel:116117"] == (Occurrence(page="index.html"),)


def test_missing_pages_and_anchors_within_the_site_are_told(site: Path) -> None:
    _, broken = crawl(site)
    assert {each.target for each in broken} == {"borte.html", "side.html#borte"}
    said = {each.target: each.said for each in broken}
    assert "404" in said["borte.html"]
    assert said["side.html#borte"] == "Staden «#borte» finst ikkje på sida."


@pytest.mark.parametrize(
    "script",
    ["exit 2", "echo 'urlname;parentname;warningstring;result;valid;url'; exit 0", "exit 0"],
)
def test_crawl_that_did_not_come_to_its_end_has_failed(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    program = tmp_path / "linkchecker"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    with pytest.raises(CrawlFailed):
        crawl(site)


def test_without_linkchecker_the_crawl_has_failed(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/finst/ikkje/python")
    monkeypatch.setenv("PATH", "/finst/ikkje")
    with pytest.raises(CrawlFailed):
        crawl(site)
