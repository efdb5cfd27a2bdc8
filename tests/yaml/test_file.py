import os
from pathlib import Path

import pytest

from rusplan.yaml.file import write_whole


def test_text_is_written_as_it_is_and_the_mode_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("gammal")
    file.chmod(0o640)
    write_whole(file, ["æ\r\n", "b\n"])
    assert file.read_bytes() == "æ\r\nb\n".encode()
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_fault_midway_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.yml"
    file.write_text("gammal")

    def full(_handle: int) -> None:
        raise OSError("full disk")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="full disk"):
        write_whole(file, ["ny"])
    assert file.read_text() == "gammal"
    assert list(tmp_path.iterdir()) == [file]


def test_a_planted_link_is_never_written_through(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("løynd")
    file = tmp_path / "resources.yml"
    file.write_text("gammal")
    for name in (".resources.yml.new", ".resources.yml.tmp"):
        (tmp_path / name).symlink_to(secret)
    write_whole(file, ["ny"])
    link = tmp_path / "local.yml"
    link.symlink_to(secret)
    with pytest.raises(OSError, match="symbolic"):
        write_whole(link, ["ny"])
    assert (secret.read_text(), file.read_text()) == ("løynd", "ny")
