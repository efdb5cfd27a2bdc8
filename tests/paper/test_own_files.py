"""A document holds fonts and the site's own pictures, and no other file of the machine."""

import logging
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from weasyprint import HTML

from rusplan.paper.built_site import BuiltSite
from rusplan.paper.chapter import chapter
from rusplan.paper.own_files import OwnFiles

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a folder with a picture, beside a file that is not the site's."""
    (tmp_path / "secret.txt").write_text("løyndom på maskina")
    (tmp_path / "secret.svg").write_text(SVG)
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "own.svg").write_text(SVG)
    (folder / "link.svg").symlink_to(tmp_path / "secret.svg")
    (folder / "index.html").write_text("")
    return folder


def printed(site: Path, html: str) -> bytes:
    return bytes(HTML(string=html, url_fetcher=OwnFiles((site,))).write_pdf())


@pytest.mark.parametrize(
    "html",
    [
        '<link rel="attachment" href="{}/secret.txt"><p>x',
        '<a rel="attachment" href="{}/secret.txt">x</a>',
        '<a rel="attachment" href="{}/site/../secret.txt">x</a>',
        '<a rel="attachment" href="{}/site/%2e%2e/secret.txt">x</a>',
        '<link rel="attachment" href="file:///etc/hostname"><p>x',
        '<link rel="attachment" href="file://localhost/etc/hostname"><p>x',
        '<link rel="attachment" href="FILE:///etc/hostname"><p>x',
    ],
)
def test_file_of_the_machine_is_not_attached(site: Path, html: str) -> None:
    pdf = printed(site, html.format(site.parent.as_uri()))
    assert dict(pypdf.PdfReader(BytesIO(pdf)).attachments) == {}


@pytest.mark.parametrize(
    "source",
    ["secret.svg", "site/link.svg", "site/../secret.svg", "site/", "site/borte.svg"],
)
def test_picture_from_elsewhere_is_left_out(
    site: Path, source: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR, "weasyprint")
    printed(site, f'<img alt="" src="{site.parent.as_uri()}/{source}">')
    assert "Failed to load image" in caplog.text


@pytest.mark.parametrize("scheme", ["http", "https", "ftp", "gopher"])
def test_nothing_is_fetched(site: Path, scheme: str) -> None:
    with pytest.raises(ValueError, match="disallowed protocol"):
        OwnFiles((site,)).fetch(f"{scheme}://127.0.0.1/x")


def test_picture_of_the_sites_own_is_in_the_document(
    site: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR, "weasyprint")
    (site / "om").mkdir()
    (site / "om" / "side.html").write_text('<main><img src="../own.svg" alt="x"></main>')
    printed(site, chapter(BuiltSite(site), "om/side.html", []))
    assert caplog.text == ""


@pytest.mark.parametrize("tag", ["link", "style", "meta", "base", "iframe", "object", "embed"])
def test_chapter_leaves_out_what_brings_other_files(site: Path, tag: str) -> None:
    (site / "a.html").write_text(f'<main><{tag} href="x" src="y"></{tag}><a rel="attachment">b</a>')
    html = chapter(BuiltSite(site), "a.html", [])
    assert f"<{tag}" not in html
    assert "attachment" not in html
