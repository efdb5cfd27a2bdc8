"""A site that is built again while it is being written is the site that a fresh build makes."""

from collections.abc import Callable
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from tests.site.project_copy import change
from tests.site.second_county import copy_second_county

BUILT_ANEW = {"sitemap.xml.gz"}  # holds the time it was packed


def edit_page(project: Path) -> None:
    with (project / "docs" / "hjelp.md").open("a", encoding="utf-8") as page:
        page.write("\n## Nytt {#nytt}\n\nEt nytt avsnitt.\n")


def edit_bank(project: Path) -> None:
    bank = project / "resources.yml"
    text = bank.read_text(encoding="utf-8")
    number = text.partition('number: "')[2].partition('"')[0]
    bank.write_text(text.replace(f'"{number}"', '"22 59 13 00"'), encoding="utf-8")


def add_page(project: Path) -> None:
    (project / "docs" / "ny.md").write_text("---\ntitle: Ny\n---\n\n# Ny\n", encoding="utf-8")
    change(project / "mkdocs.yml", "\nnav:\n", "\nnav:\n  - ny.md\n")


class Served:
    """A copy of another county's project, built as `make serve` builds it, each time anew."""

    def __init__(self, folder: Path) -> None:
        self.project = copy_second_county(folder / "project")
        self.site = folder / "site"
        self.config().plugins.on_startup(command="serve", dirty=False)

    def config(self) -> MkDocsConfig:
        return load_config(str(self.project / "mkdocs.yml"), site_dir=str(self.site))

    def build(self) -> dict[str, bytes]:
        """Build the site, and return what is in its files."""
        build(self.config())
        files = [each for each in self.site.rglob("*") if each.is_file()]
        named = {str(each.relative_to(self.site)): each.read_bytes() for each in files}
        return {name: content for name, content in named.items() if name not in BUILT_ANEW}


@pytest.mark.parametrize("edit", [edit_page, edit_bank, add_page])
def test_site_built_again_is_as_one_built_for_the_first_time(
    tmp_path: Path, edit: Callable[[Path], None]
) -> None:
    again, fresh = Served(tmp_path / "again"), Served(tmp_path / "fresh")
    before = again.build()
    edit(again.project)
    edit(fresh.project)
    after = again.build()
    assert after != before
    assert after == fresh.build()
