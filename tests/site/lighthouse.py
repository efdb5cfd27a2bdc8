"""Lighthouse: a page as on a mid-range phone with a slow connection."""

import json
from typing import Any

from tests.browser import FLAGS
from tests.programs import chromium, run_node

CHROME_FLAGS = ["--headless=new", "--no-sandbox", *FLAGS]


def audit(url: str, categories: list[str]) -> dict[str, Any]:
    """Return Lighthouse's report on a page, which says of each category how it was judged."""
    audited = run_node(
        "lighthouse/cli/index.js",
        url,
        *("--output=json", "--quiet", "--no-enable-error-reporting"),
        f"--only-categories={','.join(categories)}",
        f"--chrome-flags={' '.join(CHROME_FLAGS)}",
        CHROME_PATH=chromium(),
    )
    assert audited.returncode == 0, audited.stderr
    report: dict[str, Any] = json.loads(audited.stdout)
    return report
