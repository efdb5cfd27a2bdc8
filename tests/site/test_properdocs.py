"""ProperDocs carries MkDocs 1.x on: the same tree must give the same site with it."""

import filecmp
from pathlib import Path

from tests.site.building import build_with


def files(folder: Path) -> list[str]:
    """Return the files that a build makes; the PDFs are made from them afterwards."""
    names = (each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file())
    return sorted(name for name in names if not name.endswith(".pdf"))


def test_properdocs_builds_the_same_site(site: Path, tmp_path: Path) -> None:
    build = build_with("properdocs", tmp_path)
    assert build.returncode == 0, build.stderr
    assert files(tmp_path) == files(site)
    _, different, unreadable = filecmp.cmpfiles(site, tmp_path, files(site), shallow=False)
    assert different + unreadable == []
