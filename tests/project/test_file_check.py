"""Nothing of the machine gets out through `docs/` and `local/`, and no file crashes a command."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from rusplan.cli import main
from rusplan.problems.messages import describe
from rusplan.problems.problem import ProblemCode
from tests.bank.example import read_project, write_project

KINDS = ["x", "_redirects", "CNAME", "x.markdown", "x.MD", "x.svgz", "manifest.webmanifest"] + [
    f"x.{ending}" for ending in ("css", "exe", "HTM", "html", "js", "mjs", "php", "wasm", "xhtml")
]
PLAIN = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a sound project, with a folder for pictures and something beside it to leak."""
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "key.md").write_text("# løyndom\n")
    root = write_project(tmp_path / "project")
    (root / "docs" / "assets").mkdir()
    (root / "local").mkdir()
    return root


def told(root: Path) -> dict[str, ProblemCode]:
    """Return what is first said of each file."""
    said = reversed(read_project(root)[1])
    return {each.position.file.as_posix(): each.code for each in said}


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("docs/assets/miljø.txt", "/proc/self/environ"),
        ("docs/assets/x.md", "../../../secret/key.md"),
        ("docs/x.md", "../../secret/key.md"),
        ("docs/x.md", "side.md"),
        ("docs/mappe", "../../secret"),
        ("docs/heile-maskina", "/"),
        ("docs/borte.md", "/finst/ikkje"),
        ("docs/ring.md", "ring.md"),
        ("docs/null.md", "/dev/zero"),
        ("local/mappe", "/etc"),
        ("local/x.yml", "/etc/passwd"),
        ("local/null.yml", "/dev/zero"),
    ],
)
def test_symbolic_link_is_refused_and_not_read(project: Path, name: str, target: str) -> None:
    (project / name).symlink_to(target)
    expected = {ProblemCode.NOT_PLAIN_FILE, ProblemCode.UNREADABLE_FILE}
    assert told(project)[name] in expected
    said = "\n".join(map(describe, read_project(project)[1]))
    assert "lenkje til" in said
    assert "løyndom" not in said


@pytest.mark.parametrize("name", ["docs", "local"])
def test_folder_that_is_a_link_is_refused(project: Path, name: str) -> None:
    (project / name).rename(project.parent / "flytta")
    (project / name).symlink_to(project.parent / "flytta")
    assert told(project)[name] is ProblemCode.NOT_PLAIN_FILE


def pipe(path: Path) -> None:
    os.mkfifo(path)


def listener(path: Path) -> None:
    opened = socket.socket(socket.AF_UNIX)
    os.chdir(path.parent)  # a socket's path must be short
    opened.bind(path.name)
    opened.close()


@pytest.mark.parametrize("make", [pipe, listener, Path.mkdir])
@pytest.mark.parametrize(
    "name",
    [
        "docs/x.md",
        "docs/assets/x.png",
        "local/x.yml",
        "resources.yml",
        "search.yml",
        "mkdocs.yml",
        "law-watch.yml",
        "ordliste.txt",
    ],
)
def test_special_file_is_told_and_nothing_waits_for_it(
    project: Path,
    name: str,
    make: Callable[[Path], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(project)
    (project / name).unlink(missing_ok=True)
    make(project / name)
    monkeypatch.chdir(project)
    is_folder_of_content = make is Path.mkdir and name.startswith("docs")
    assert main(["check"]) == (0 if is_folder_of_content else 1)
    assert is_folder_of_content or name in capsys.readouterr().err


@pytest.mark.parametrize(
    "name",
    [
        "x.js",
        "x.mjs",
        "x.html",
        "x.HTM",
        "x.xhtml",
        "x.css",
        "x.php",
        "x.wasm",
        "x.exe",
        "x.xml",
        "x.markdown",
        "x.MD",
        "x.svgz",
        "x",
        "_redirects",
        "CNAME",
        "manifest.webmanifest",
    ],
)
def test_file_of_another_kind_is_refused(project: Path, name: str) -> None:
    (project / "docs" / "assets" / name).write_text("x")
    assert told(project)[f"docs/assets/{name}"] is ProblemCode.FILE_KIND


@pytest.mark.parametrize("name", ["bilete.jpg", "Skjema.PDF", "referat (2).docx", ".DS_Store"])
def test_pictures_documents_and_hidden_files_are_let_be(project: Path, name: str) -> None:
    (project / "docs" / "assets" / name).write_text("x")
    assert told(project) == {}


@pytest.mark.parametrize(
    "svg",
    [
        PLAIN.replace("<path", "<script>alert(1)</script><path"),
        PLAIN.replace("<path", '<script href="//x.example"/><path'),
        PLAIN.replace("<path", '<path onload="alert(1)"'),
        PLAIN.replace("<svg", '<svg onload="alert(1)"'),
        PLAIN.replace("<path", "<style>@import '//x.example'</style><path"),
        PLAIN.replace("<path", '<path fill="url(https://x.example/#a)"'),
        PLAIN.replace("<path", '<path style="background:url(//x.example)"'),
        PLAIN.replace("<path", '<image href="https://x.example/a.png"/><path'),
        PLAIN.replace("<path", '<a href="javascript:alert(1)"><path/></a><path'),
        PLAIN.replace("<path", "<foreignObject/><path"),
        PLAIN.replace("<path", '<animate attributeName="href" to="javascript:1"/><path'),
        PLAIN.replace(
            "<path", '<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script><path'
        ),
        f'<svg {NAMESPACES}><use xlink:href="//x.example/a.svg#b"/></svg>',
        f'<!DOCTYPE svg [<!ENTITY x "y">]>{PLAIN}',
        f'<?xml-stylesheet href="//x.example"?>{PLAIN}',
        "<html><script>alert(1)</script></html>",
        "<svg><script>alert(1)</script></svg>",
        "ikkje ei teikning",
        "",
    ],
)
def test_drawing_that_could_act_is_refused(project: Path, svg: str) -> None:
    (project / "docs" / "assets" / "x.svg").write_text(svg)
    expected = {
        ProblemCode.REFUSED_ELEMENT,
        ProblemCode.REFUSED_ATTRIBUTE,
        ProblemCode.NOT_A_DRAWING,
    }
    assert told(project)["docs/assets/x.svg"] in expected


@pytest.mark.parametrize(
    "svg",
    [
        PLAIN,
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- x -->\n{PLAIN}',
        f'<svg {NAMESPACES}><defs><g id="a"/></defs><use xlink:href="#a" fill="url(#b)"/></svg>',
        PLAIN.replace("<path", '<s:namedview xmlns:s="http://sodipodi.example" s:id="x"/><path'),
    ],
)
def test_drawing_is_let_be(project: Path, svg: str) -> None:
    (project / "docs" / "assets" / "x.svg").write_text(svg)
    assert told(project) == {}
