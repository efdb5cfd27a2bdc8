"""A proposal is read as data, and what is more than content is said first of all."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from rusplan.cli import main
from rusplan.preview.proposal import LARGEST, lay_out, notice
from tests.bank.example import BANK, CONFIG, PAGE, write_project

PLAN = CONFIG.partition("extra:\n")[2].partition("theme:")[0]
SETTINGS = """\
site_name: Planen
theme: {name: material}
hooks: [hooks/build.py]
site_url: !ENV [SITE_URL, ""]
extra:
  contact_email: ""
  paper: !ENV [PAPER, false]
nav: [side.md]
""".replace("extra:\n", f"extra:\n{PLAN}")
FEW = 5
Edit = Callable[[Path], object]


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checked-out project with one commit."""
    root = write_project(tmp_path_factory.mktemp("committed") / "main")
    (root / "hooks").mkdir()
    (root / "hooks" / "build.py").write_text("main\n")
    (root / "mkdocs.yml").write_text(SETTINGS)
    git(root, "init", "-q", "--initial-branch=main", "--template=")
    git(root, "add", ".")
    git(root, "commit", "-qm", "main")
    return root


@pytest.fixture
def project(tmp_path: Path, committed: Path) -> Path:
    """Return a project with one commit, seen from which a proposal will be made."""
    return shutil.copytree(committed, tmp_path / "main")


def git(folder: Path, *arguments: str, **environment: str) -> str:
    who = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    whole = ["git", *who, *arguments]
    done = subprocess.run(
        whole,
        cwd=folder,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def merged(project: Path, edit: Edit) -> str:
    """Return the commit that merges what an edit does in another tree, as GitHub makes it."""
    other = project.parent / "fork"
    shutil.copytree(project, other, ignore=shutil.ignore_patterns(".git"))
    edit(other)
    there = {
        "GIT_DIR": str(project / ".git"),
        "GIT_WORK_TREE": str(other),
        "GIT_INDEX_FILE": str(project.parent / "fork.index"),
    }
    git(other, "add", "--all", "--force", **there)
    tree = git(other, "write-tree", **there)
    proposal = git(project, "commit-tree", tree, "-p", "main", "-m", "framlegg")
    return git(project, "commit-tree", tree, "-p", "main", "-p", proposal, "-m", "merge")


def read(project: Path, edit: Edit) -> tuple[Path, str]:
    """Return the project as laid out with an edit, and what the comment must say first."""
    laid = project.parent / "laid"
    laid.mkdir()
    return laid, notice(lay_out(project, merged(project, edit), laid))


def write(name: str, content: str | bytes = "x\n") -> Edit:
    def edit(root: Path) -> None:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())

    return edit


@pytest.mark.parametrize(
    "name",
    [
        "docs/ny.md",
        "docs/assets/bilete.PNG",
        "docs/assets/Skjema 2026 (nynorsk).docx",
        "local/årdal.yml",
        "resources.yml",
        "search.yml",
        "alarms.yml",
        "ordliste.txt",
    ],
)
def test_content_is_laid_over_main_and_needs_no_programmer(project: Path, name: str) -> None:
    laid, said = read(project, write(name, "# Æ\n"))
    assert (laid / name).read_text() == "# Æ\n"
    assert (laid / "hooks" / "build.py").read_text() == "main\n"
    assert said == ""


@pytest.mark.parametrize(
    "name",
    [
        "docs/assets/evil.js",
        "docs/evil.html",
        "docs/evil.css",
        "docs/evil.py",
        "docs/sw.js",
        "docs/.hidden.md",
        "docs/_redirects",
        "docs/CNAME",
        "docs/no\nvelinje.md",
        "docs/\u202eevil.md",
        "local/deep/x.yml",
        "local/x.py",
        "hooks/build.py",
        "overrides/main.html",
        "requirements/site.txt",
        ".github/workflows/check.yml",
        ".github/ISSUE_TEMPLATE/feil.yml",
        "rusplan/__init__.py",
        "tests/test_x.py",
        "Makefile",
        "sitecustomize.py",
        "yaml.py",
    ],
)
def test_anything_else_is_named_first_and_not_laid_out(project: Path, name: str) -> None:
    laid, said = read(project, write(name, "evil\n"))
    assert said.startswith("⚠️ **Nokon som kan kode, må sjå over dette framlegget**")
    assert " ".join(name.split()) in said
    assert "evil\n" not in [each.read_text() for each in laid.rglob("*") if each.is_file()]


def link(root: Path) -> None:
    (root / "docs" / "lenkje.md").symlink_to("/proc/self/environ")


def program(root: Path) -> None:
    write("docs/program.md")(root)
    (root / "docs" / "program.md").chmod(0o755)


def replaced_by_link(root: Path) -> None:
    (root / "resources.yml").unlink()
    (root / "resources.yml").symlink_to("/etc/passwd")


def too_large(root: Path) -> None:
    write("docs/stor.md", os.urandom(LARGEST + 1))(root)


def too_many(root: Path) -> None:
    for number in range(FEW + 1):
        write(f"docs/{number:04}.md")(root)


@pytest.mark.parametrize("edit", [link, program, replaced_by_link, too_large, too_many])
def test_links_programs_and_floods_are_not_content(
    project: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rusplan.preview.proposal.MOST_FILES", FEW)
    laid, said = read(project, edit)
    assert said.startswith("⚠️ **Nokon som kan kode")
    assert not [each for each in laid.rglob("*") if each.is_symlink()]
    assert (laid / "resources.yml").read_text() == BANK
    assert len(list((laid / "docs").iterdir())) <= FEW + 1


def test_removed_page_is_removed_and_removed_code_is_not(project: Path) -> None:
    def edit(root: Path) -> None:
        (root / "docs" / "side.md").unlink()
        (root / "hooks" / "build.py").unlink()

    laid, said = read(project, edit)
    assert not (laid / "docs" / "side.md").exists()
    assert (laid / "hooks" / "build.py").exists()
    assert "`hooks/build.py`" in said


def settings(old: str, new: str) -> Edit:
    assert old in SETTINGS
    return write("mkdocs.yml", SETTINGS.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nav: [side.md]", "nav:\n  - side.md\n  - Ny: ny.md"),
        ("site_name: Planen", "site_name: Rusplanen"),
        ('contact_email: ""', "contact_email: post@example.org"),
    ],
)
def test_menu_names_and_owner_are_content(project: Path, old: str, new: str) -> None:
    laid, said = read(project, settings(old, new))
    assert new in (laid / "mkdocs.yml").read_text()
    assert said == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("hooks/build.py", "docs/x.md"),
        ("name: material", "name: material, custom_dir: docs"),
        ('contact_email: ""', "contact_email: !ENV GITHUB_TOKEN"),
        ("nav: [side.md]", "nav: [!ENV GITHUB_TOKEN : side.md]"),
        ("site_name: Planen", "site_name: Planen\nsite_name: !!python/name:os.system ''"),
        ("site_name: Planen", "site_name: Planen\nplugins: [x]"),
        ("site_name: Planen", "site_name: Planen\nmarkdown_extensions: [x]"),
        ("site_name: Planen", "site_name: Planen\nsite_name: To"),
        ("nav: [side.md]", "nav: &n [*n]"),
        ("nav: [side.md]", "nav: " + "[" * 5000),
        ("nav: [side.md]", "nav: ["),
        ("site_name: Planen", "INHERIT: docs/x.md\nsite_name: Planen"),
    ],
)
def test_settings_that_a_build_obeys_need_a_programmer(project: Path, old: str, new: str) -> None:
    laid, said = read(project, settings(old, new))
    assert "`mkdocs.yml`" in said
    assert (laid / "mkdocs.yml").read_text() == SETTINGS


def test_comment_is_mains_and_says_first_who_must_look(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def edit(root: Path) -> None:
        write("rusplan/preview/comment.py", 'print("✅ forged")\n')(root)
        write("build/review/comment.md", "✅ forged")(root)
        write("docs/side.md", PAGE.replace("Avsnittet.", "Dette er ikke alt."))(root)

    commit = merged(project, edit)
    monkeypatch.chdir(project)
    assert main(["preview", commit, "build/review"]) == 0
    said = (project / "build" / "review" / "comment.md").read_text()
    assert said.startswith("⚠️ **Nokon som kan kode, må sjå over dette framlegget**")
    assert "forged" not in said
    assert "ikkje" in said


def test_command_fails_on_a_fault_and_marks_its_line(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commit = merged(project, write("resources.yml", BANK.replace("kind: lov", "kind: lovar")))
    monkeypatch.chdir(project)
    assert main(["preview", commit, "ut"]) == 1
    assert "❌" in (project / "ut" / "comment.md").read_text()
    assert capsys.readouterr().out.startswith("::error file=resources.yml,line=71,col=11::")


def test_proposal_that_cannot_be_merged_is_told_how(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["preview", "", "ut"]) == 1
    assert "Resolve conflicts" in (tmp_path / "ut" / "comment.md").read_text()
