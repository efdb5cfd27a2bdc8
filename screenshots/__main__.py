"""Makes the README's pictures from a fresh build: `make screenshots`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = {
    "telefon.png": ("index.html", {"width": 360, "height": 640}),
    "skjerm.png": ("rutinar.html", {"width": 1280, "height": 800}),
}
"""Each picture's page and window, in CSS pixels."""


def main() -> None:
    """Build the site into a folder of its own and photograph its pages."""
    folder = Path(__file__).parent
    chromium = subprocess.run(  # noqa: S603 - our own script
        [folder.parent / "setup" / "chromium.sh"], check=True, capture_output=True, text=True
    ).stdout.strip()
    with tempfile.TemporaryDirectory() as site, sync_playwright() as playwright:
        subprocess.run(  # noqa: S603 - our own tool
            [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", site], check=True
        )
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (page, size) in PICTURES.items():
            context = browser.new_context(viewport=size, device_scale_factor=2)
            tab = context.new_page()
            tab.goto((Path(site) / page).as_uri())
            tab.screenshot(path=folder / name)
            sys.stdout.write(f"screenshots/{name}\n")
        browser.close()


if __name__ == "__main__":
    main()
