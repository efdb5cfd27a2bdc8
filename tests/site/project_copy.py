"""A copy of the project that a test may change, and its build."""

import shutil
import sys
from pathlib import Path
from subprocess import CompletedProcess

from tests.programs import BIN, PROJECT, run

NEEDED = (
    "docs",
    "hooks",
    "local",
    "overrides",
    "rusplan",
    "setup",
    "Makefile",
    "mkdocs.yml",
    "resources.yml",
    "search.yml",
    "alarms.yml",
)


def copy_project(folder: Path) -> Path:
    """Copy what a build needs to a folder, and return the folder."""
    for name in NEEDED:
        source = PROJECT / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, folder / name)
    return folder


def copy_without_places(folder: Path) -> Path:
    """Copy the same, but no municipalities and schools: a site that is built in a few seconds."""
    copy_project(folder)
    shutil.rmtree(folder / "local")
    (folder / "local").mkdir()
    for words in (folder / "search.yml", *folder.glob("translations/*/search.yml")):
        general = words.read_text(encoding="utf-8").partition("\nquestions:\n")[0]
        words.write_text(f"{general}\nquestions: []\n", encoding="utf-8")  # they name places
    return folder


def make_site(project: Path) -> CompletedProcess[str]:
    """Run `make site`, with this environment in place of the one it would set up."""
    return run(*make_site_command(project))


def make_site_command(project: Path) -> list[str | Path]:
    """Return the command that does so."""
    return ["make", "-C", project, f"bin={BIN}", "-o", ".venv/site.stamp", "site"]


def mkdocs_build(project: Path, *options: str | Path) -> CompletedProcess[str]:
    """Run MkDocs by itself, as a host that knows MkDocs does."""
    config = ("--config-file", project / "mkdocs.yml")
    return run(sys.executable, "-m", "mkdocs", "build", *config, *options)


def change(file: Path, old: str, new: str) -> None:
    """Replace what stands once in a file."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
