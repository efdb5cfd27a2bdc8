"""What editors write in pages' titles and in the bank is text, wherever the site shows it."""

import json
import re
from pathlib import Path

from bs4 import BeautifulSoup

from tests.site.project_copy import change, copy_without_places, mkdocs_build

TEXT = 'Æøå 🧡 "x" & <i>y</i> &lt; *z* {#w} </script><script>alert(1)</script>'


def test_any_title_description_and_topic_is_shown_as_text(tmp_path: Path) -> None:
    project = copy_without_places(tmp_path)
    page = project / "docs" / "om" / "personvern.md"
    front_matter = f"title: '{TEXT}'\ndescription: '{TEXT}'\n"
    written = re.sub(r"title: .*\ndescription: .*\n", front_matter, page.read_text("utf-8"))
    page.write_text(written, "utf-8")
    change(project / "resources.yml", 'name: "Akutt fare"', f"name: '{TEXT}'")
    change(project / "resources.yml", 'name: "Medisinsk naudtelefon"', f"name: '{TEXT}'")
    built = mkdocs_build(project)
    assert built.returncode == 0, built.stderr

    def read(address: str) -> BeautifulSoup:
        html = (project / "site" / address).read_text("utf-8")
        assert "<script>alert" not in html
        return BeautifulSoup(html, "html.parser")

    def shown(address: str, selector: str) -> list[str]:
        return [each.text.strip() for each in read(address).select(selector)]

    assert shown("om/personvern.html", "title")[0].startswith(TEXT)
    [description] = read("om/personvern.html").select("meta[name=description]")
    assert description["content"] == TEXT
    assert TEXT in shown("om/personvern.html", ".meny a")
    assert TEXT in shown("index.html", ".meny a")
    assert shown("om/lenkjestatus.html", "a[rel=next]") == [f"Neste {TEXT}"]
    assert shown("ressursbank.html", "#emne-akutt") == [TEXT]
    assert shown("ressursbank.html", '.innhaldsliste a[href="#emne-akutt"]') == [TEXT]
    assert TEXT in shown("index.html", ".hjelp span")
    rows = (project / "site" / "assets" / "search-index.js").read_text("utf-8").partition("=")[2]
    index = json.loads(rows.partition("\n")[0])  # the words of the window follow it
    assert TEXT in [heading for _, heading, *_ in index["parts"]]
