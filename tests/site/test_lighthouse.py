"""Lighthouse, as on a mid-range phone with a slow connection, on one page of each kind."""

import json
import os
import subprocess
from typing import Any

import pytest

from tests.programs import BIN, NODE_MODULES, chromium

KINDS = ["", "rutinar/", "ressursbank/", "endra-sidan-2019/", "elev/"]
CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]


def report(url: str) -> Any:
    """Return what Lighthouse has to say of a page."""
    audited = subprocess.run(
        [
            *(BIN / "node", NODE_MODULES / "lighthouse" / "cli" / "index.js", url),
            *("--output=json", "--quiet", "--no-enable-error-reporting"),
            f"--only-categories={','.join(CATEGORIES)}",
            "--chrome-flags=--headless=new --no-sandbox --disable-background-networking",
        ],
        env=os.environ | {"CHROME_PATH": chromium()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert audited.returncode == 0, audited.stderr
    return json.loads(audited.stdout)


@pytest.mark.parametrize("kind", KINDS, ids=[kind or "framsida" for kind in KINDS])
def test_lighthouse_gives_full_marks(site_url: str, kind: str) -> None:
    found = report(site_url + kind)
    scores = {name: found["categories"][name]["score"] for name in CATEGORIES}
    short = [
        f"{audit['title']}: {audit.get('displayValue', '')}"
        for audit in found["audits"].values()
        if audit["score"] is not None and audit["score"] < 1
    ]
    assert scores == dict.fromkeys(CATEGORIES, 1), short
