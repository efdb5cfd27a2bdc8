"""A build that fails says why, and leaves the last site as it was."""

import fcntl
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from subprocess import PIPE, STDOUT, CompletedProcess, Popen

import pytest

from tests.programs import BIN, run
from tests.site.project_copy import change, make_site, make_site_command, mkdocs_build
from tests.site.second_county import copy_second_county


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project, with a site that stands for the last one built."""
    copy_second_county(tmp_path)
    (tmp_path / "site" / "om").mkdir(parents=True)
    (tmp_path / "site" / "index.html").write_text("<p>førre</p>", encoding="utf-8")
    (tmp_path / "site" / "om" / "bilete").write_bytes(bytes(range(256)))
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file in a folder and what is in it."""
    files = (file for file in folder.rglob("*") if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def line_of(file: Path, text: str) -> int:
    """Return the number of the first line that holds a text."""
    return file.read_text(encoding="utf-8").partition(text)[0].count("\n") + 1


@pytest.mark.parametrize("build", [make_site, mkdocs_build])
def test_faults_are_said_at_once_and_the_last_site_stands(
    project: Path, build: Callable[[Path], CompletedProcess[str]]
) -> None:
    before = contents(project / "site")
    bank, page = project / "resources.yml", project / "docs" / "hjelp.md"
    change(bank, 'name: "Akutt hjelp"', "namn: 1")
    change(page, "[[liste: finn-hjelp]]", "[[lista: finn-hjelp]]")
    wrong_key, wrong_marker = line_of(bank, "namn: 1"), line_of(page, "[[lista:")
    (project / "docs" / "latin.md").write_bytes("# Så\n".encode("latin-1"))
    built = build(project)
    assert built.returncode != 0
    assert "Traceback" not in built.stderr
    _, said = built.stderr.split("Nettstaden er ikkje bygd.\n")
    for fault in (
        f"resources.yml:{wrong_key}:5: feil: namn: Feltet finst ikkje",
        f"docs/hjelp.md:{wrong_marker}:1: feil: [[…]]: Merket er ikkje kjent.",
        "docs/latin.md:1:4: feil: Fila er ikkje lagra som UTF-8.",
    ):
        assert fault in said
    assert "3 feil, 0 åtvaringar." in said
    assert contents(project / "site") == before


@pytest.mark.parametrize("build", [make_site, mkdocs_build])
def test_page_that_is_not_utf_8_is_told_when_all_else_is_sound(
    project: Path, build: Callable[[Path], CompletedProcess[str]]
) -> None:
    before = contents(project / "site")
    page = project / "docs" / "hjelp.md"
    page.write_bytes(page.read_bytes() + "\nSå\n".encode("latin-1"))
    built = build(project)
    assert built.returncode != 0
    assert "Traceback" not in built.stderr
    line = page.read_bytes().count(b"\n")
    assert f"docs/hjelp.md:{line}:2: feil: Fila er ikkje lagra som UTF-8." in built.stderr
    assert "1 feil, 0 åtvaringar." in built.stderr
    assert contents(project / "site") == before


def test_fault_in_a_template_midway_leaves_the_last_site(project: Path) -> None:
    before = contents(project / "site")
    only_there = '{% if page and page.file.src_uri == "oppfolging.md" %}{{ borte.vekk }}{% endif %}'
    change(project / "overrides" / "main.html", "</main>", f"{only_there}</main>")
    built = make_site(project)
    assert built.returncode != 0
    assert "borte" in built.stderr
    assert (project / "build" / "site").exists(), "the build stopped before it was midway"
    assert contents(project / "site") == before


def test_two_sound_builds_at_once_wait_for_each_other_and_take_the_place_of_the_last_site(
    project: Path,
) -> None:
    before = contents(project / "site")
    with (project / "setup" / "site.sh").open() as third, ExitStack() as stack:
        fcntl.flock(third, fcntl.LOCK_EX)  # as a build does, which ends when both have come
        command = make_site_command(project)
        started = [Popen(command, stdout=PIPE, stderr=STDOUT, text=True) for _ in range(2)]
        building = [stack.enter_context(each) for each in started]
        for each in building:
            assert each.stdout
            assert any("waiting for it" in line for line in each.stdout)
        assert contents(project / "site") == before
        fcntl.flock(third, fcntl.LOCK_UN)
        said = [each.communicate()[0] for each in building]
    assert [each.returncode for each in building] == [0, 0], said
    built = contents(project / "site")
    assert {"index.html", "404.html"} <= set(built)
    assert "om/bilete" not in built
    assert "førre".encode() not in built["index.html"]
    assert [name for name in built if name.endswith(".pdf")]
    assert not (project / "build" / "last").exists()


def test_disk_that_takes_no_more_is_a_sentence_and_the_last_site_stands(project: Path) -> None:
    before = contents(project / "site")
    # A file may not be larger than 8 KB: the same refusal in the middle of a page as a full disk.
    # Nothing is kept from earlier builds either, so that it is met there too.
    emptied = "mkdir -p build/tmp && export TMPDIR=$PWD/build/tmp"
    limited = f"{emptied} && ulimit -f 8 && trap '' XFSZ && exec setup/site.sh"
    built = run("bash", "-c", f"cd '{project}' && {limited} '{BIN}'")
    assert built.returncode == 1
    assert "Traceback" not in built.stderr
    assert "Nettstaden er ikkje bygd: ei fil kan ikkje skrivast (File too large" in built.stderr
    assert contents(project / "site") == before


def test_day_that_is_none_is_a_sentence(project: Path) -> None:
    built = run(*make_site_command(project), SOURCE_DATE_EPOCH="i går")
    assert built.returncode != 0
    assert "Traceback" not in built.stderr
    assert "SOURCE_DATE_EPOCH er «i går»" in built.stderr
