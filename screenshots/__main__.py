"""Makes the README's pictures from a fresh build: `make screenshots`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import ViewportSize

from tests.browser import started_browser
from tests.site.building import build_with

PICTURES = {
    "telefon.png": ("index.html", ViewportSize(width=360, height=640)),
    "skjerm.png": ("rutinar.html", ViewportSize(width=1280, height=800)),
}
"""Each picture's page and window, in CSS pixels."""


def main() -> None:
    """Build the site into a folder of its own and photograph its pages."""
    with tempfile.TemporaryDirectory() as folder, started_browser() as browser:
        site = Path(folder)
        build = build_with("mkdocs", site)
        if build.returncode:
            sys.exit(build.stderr)
        for name, (address, window) in PICTURES.items():
            page = browser.new_page(viewport=window, device_scale_factor=2)
            page.goto((site / address).as_uri())
            page.screenshot(path=Path(__file__).parent / name)
            sys.stdout.write(f"screenshots/{name}\n")


if __name__ == "__main__":
    main()
