"""Makes the pictures of README.md and CONTRIBUTING.md: `make screenshots`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize

from screenshots import guide
from tests.browser import started_browser
from tests.site.building import build_with

PICTURES = {
    "telefon.png": ("index.html", ViewportSize(width=360, height=640)),
    "vedlikehald.png": ("om/vedlikehald.html", ViewportSize(width=720, height=720)),
    "skjerm.png": ("rutinar.html", ViewportSize(width=1280, height=800)),
}
"""Pages of the site, each with its window in CSS pixels."""

WIDTH = 720
"""CSS pixels of what is drawn for the guide; it is as high as it needs to be."""


def main() -> None:
    """Build the site into a folder of its own and photograph its pages, then what editors meet."""
    with tempfile.TemporaryDirectory() as folder, started_browser() as browser:
        site = Path(folder) / "site"
        build = build_with("mkdocs", site)
        if build.returncode:
            sys.exit(build.stderr)
        for name, (address, window) in PICTURES.items():
            _photograph(browser, name, (site / address).as_uri(), window)
        drawn = {
            "skjema.png": guide.form("endring.yml"),
            "melding.png": guide.message(_new(folder, "melding")),
            "kommentar.png": guide.review(_new(folder, "kommentar")),
        }
        for name, page in drawn.items():
            file = Path(folder) / f"{name}.html"
            file.write_text(page, encoding="utf-8")
            _photograph(browser, name, file.as_uri(), ViewportSize(width=WIDTH, height=1))


def _photograph(browser: Browser, name: str, address: str, window: ViewportSize) -> None:
    page = browser.new_page(viewport=window, device_scale_factor=2)
    page.goto(address)
    page.screenshot(path=Path(__file__).parent / name, full_page=window["height"] == 1)
    sys.stdout.write(f"screenshots/{name}\n")


def _new(folder: str, name: str) -> Path:
    made = Path(folder) / name
    made.mkdir()
    return made


if __name__ == "__main__":
    main()
