from pathlib import Path

import pytest

from tests.programs import PROJECT, run

GIT = ("git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-C")


@pytest.mark.parametrize(
    ("files", "is_content"),
    [
        (["docs/a.md"], True),
        (["resources.yml", "local/byen.yml", "ordliste.txt"], True),
        (["docs/a.md", "rusplan/a.py"], False),
        (["mkdocs.yml"], False),
        (["xdocs/a.md"], False),
    ],
)
def test_a_change_of_content_alone_is_known(
    tmp_path: Path, files: list[str], *, is_content: bool
) -> None:
    run(*GIT, tmp_path, "init", "-q")
    run(*GIT, tmp_path, "commit", "-q", "--allow-empty", "-m", "a")
    for name in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("a")
    run(*GIT, tmp_path, "add", "-A")
    run(*GIT, tmp_path, "commit", "-q", "-m", "b")
    script = PROJECT / ".github/content-only.sh"
    done = run("sh", "-c", f'cd "{tmp_path}" && "{script}"')
    assert (done.returncode == 0) is is_content
