"""What editors write in pages' titles and in the bank is text, wherever the site shows it."""

import json
import re
from pathlib import Path

from bs4 import BeautifulSoup

from tests.site.project_copy import change, mkdocs_build
from tests.site.second_county import copy_second_county

TEXT = 'Æøå 🧡 "x" & <i>y</i> &lt; *z* {#w} </script><script>alert(1)</script>'


def test_any_title_description_and_topic_is_shown_as_text(tmp_path: Path) -> None:
    project = copy_second_county(tmp_path)
    page = project / "docs" / "om" / "nettstedet.md"
    front_matter = f"title: '{TEXT}'\ndescription: '{TEXT}'\n"
    written = re.sub(r"title: .*\ndescription: .*\n", front_matter, page.read_text("utf-8"))
    page.write_text(written, "utf-8")
    change(project / "resources.yml", 'name: "Akutt hjelp"', f"name: '{TEXT}'")
    change(project / "resources.yml", 'name: "Eksempellinjen"', f"name: '{TEXT}'")
    # A third heading, so that there is a list of contents.
    change(
        project / "resources.yml", "\n\nservices:", '\n  - id: ny\n    name: "Nytt"\n\nservices:'
    )
    change(project / "resources.yml", "[foresett]\n    topics: [", "[foresett]\n    topics: [ny, ")
    built = mkdocs_build(project)
    assert built.returncode == 0, built.stderr

    def read(address: str) -> BeautifulSoup:
        html = (project / "site" / address).read_text("utf-8")
        assert "<script>alert" not in html
        return BeautifulSoup(html, "html.parser")

    def shown(address: str, selector: str) -> list[str]:
        return [each.text.strip() for each in read(address).select(selector)]

    assert shown("om/nettstedet.html", "title")[0].startswith(TEXT)
    [description] = read("om/nettstedet.html").select("meta[name=description]")
    assert description["content"] == TEXT
    assert TEXT in shown("om/nettstedet.html", ".meny a")
    assert TEXT in shown("index.html", ".meny a")
    assert shown("banken.html", "#emne-akutt") == [TEXT]
    assert TEXT in shown("index.html", ".hjelp span")
    rows = (project / "site" / "assets" / "search-index.js").read_text("utf-8").partition("=")[2]
    index = json.loads(rows.partition("\n")[0])  # the words of the window follow it
    assert TEXT in [heading for _, heading, *_ in index["parts"]]
