"""The Nu HTML checker, the one that the HTML standard's authors keep."""

import json
from pathlib import Path

from tests.programs import run_java


def complaints(path: Path) -> list[str]:
    """Return the errors in a file, or in every HTML, CSS and SVG file under a folder."""
    checked = run_java(
        "vnu-jar/build/dist/vnu.jar",
        *("--format", "json", "--also-check-css", "--also-check-svg", "--skip-non-html"),
        path,
    )
    return [
        f"{message['url']}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(checked.stderr)["messages"]
        if message["type"] != "info"
    ]


def test_checker_finds_nothing(site: Path) -> None:
    assert complaints(site) == []


def test_checker_would_find_what_the_standards_do_not_know(tmp_path: Path) -> None:
    (tmp_path / "bad.html").write_text(
        '<!doctype html><html lang="nn"><title>x</title><body><p><li>Hei</li>'
    )
    (tmp_path / "bad.css").write_text("a { colour: red }")
    found = "\n".join(complaints(tmp_path))
    assert "“li” not allowed" in found
    assert "“colour”" in found
