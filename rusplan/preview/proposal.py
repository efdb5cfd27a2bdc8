"""A proposed change, read from git as data: nothing of it is run, and only content is laid out."""

import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from rusplan import safe_markdown
from rusplan.preview.settings_change import is_only_content
from rusplan.project.content_file import is_content

SETTINGS = PurePosixPath("mkdocs.yml")
LARGEST = 5_000_000
"""Bytes of a file that are read; a page has some thousands, and a picture should not have more."""

MOST_FILES = 500
"""Files that are read; the whole site has some two hundred."""

_REMOVED, _PLAIN_FILE = "000000", "100644"
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class ChangedPaths:
    """Paths that are changed: content that was laid out, and the rest, which a person must read."""

    content: list[PurePosixPath]
    code: list[PurePosixPath]


@dataclass(frozen=True, slots=True)
class _Change:
    path: PurePosixPath
    mode: str
    blob: str


def lay_out(repository: Path, commit: str, folder: Path) -> ChangedPaths:
    """Write the checked-out project into `folder`, with the content of a proposal laid over it.

    `commit` is the proposal as it will be merged; its first parent is what it is merged into.
    Symbolic links, programs, and what is too large or too much count as code. Raises
    `subprocess.CalledProcessError` when git cannot read the commit.
    """
    _git(repository, "checkout-index", "--all", f"--prefix={folder.resolve().as_posix()}/")
    changed = ChangedPaths([], [])
    for change in _changes(repository, commit):
        is_read = len(changed.content) < MOST_FILES and _is_content(repository, change, folder)
        (changed.content if is_read else changed.code).append(change.path)
        file = folder / change.path
        if is_read and change.mode == _REMOVED:
            file.unlink(missing_ok=True)
        elif is_read:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(_blob(repository, change))
    return changed


def notice(changed: ChangedPaths) -> str:
    """Return what a comment must say first of all, or nothing when only content is changed."""
    if not changed.code:
        return ""
    named = [safe_markdown.code(str(each)) for each in changed.code[:_MOST_NAMED]]
    more = len(changed.code) - len(named)
    files = ", ".join(named) + (f" og {more} til" if more else "")
    return (
        "⚠️ **Nokon som kan kode, må sjå over dette framlegget**, same kva prøvene seier. Det rører "
        f"meir enn innhaldet: {files}. Det er ikkje med i det som står under.\n\n"
    )


def _changes(repository: Path, commit: str) -> list[_Change]:
    options = ("--raw", "-r", "-z", "--no-renames", "--no-abbrev", "--no-commit-id")
    fields = _git(repository, "diff-tree", *options, f"{commit}^1", commit, "--").split(b"\0")
    return [
        _Change(PurePosixPath(path.decode(errors="replace")), mode, blob)
        for about, path in zip(fields[::2], fields[1::2], strict=False)
        for _, mode, _, blob, _ in [about.decode().split(" ")]
    ]


def _is_content(repository: Path, change: _Change, folder: Path) -> bool:
    if change.mode == _REMOVED:
        return is_content(change.path)
    if change.mode != _PLAIN_FILE or _size(repository, change) > LARGEST:
        return False
    if change.path == SETTINGS:
        old = (folder / SETTINGS).read_bytes()
        return is_only_content(old, _blob(repository, change))
    return is_content(change.path)


def _size(repository: Path, change: _Change) -> int:
    return int(_git(repository, "cat-file", "-s", change.blob))


def _blob(repository: Path, change: _Change) -> bytes:
    return _git(repository, "cat-file", "blob", change.blob)


def _git(repository: Path, *arguments: str) -> bytes:
    command = ["git", *arguments]
    return subprocess.run(command, cwd=repository, capture_output=True, check=True).stdout  # noqa: S603 - commits and paths, after what git takes for options
