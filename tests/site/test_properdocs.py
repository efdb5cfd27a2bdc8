"""ProperDocs carries MkDocs 1.x on: the same tree must give the same site with it."""

import filecmp
from pathlib import Path

from tests.site.building import build_with


def files(folder: Path) -> list[str]:
    return sorted(
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()
    )


def test_properdocs_builds_the_same_site(site: Path, tmp_path: Path) -> None:
    build = build_with("properdocs", tmp_path)
    assert build.returncode == 0, build.stderr
    assert files(tmp_path) == files(site)
    _, different, unreadable = filecmp.cmpfiles(site, tmp_path, files(site), shallow=False)
    assert different + unreadable == []
