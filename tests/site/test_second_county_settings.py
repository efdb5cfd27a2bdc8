"""What the second county has set in `mkdocs.yml`, and what is said of a fault in it."""

from pathlib import Path
from typing import Any

import yaml

from tests.programs import PROJECT
from tests.site.project_copy import change, mkdocs_build
from tests.site.second_county import EXAMPLE, copy_second_county


class _Tagless(yaml.SafeLoader):
    """Reads `!ENV [NAME, …]` as the list that it is written as."""


def _listed(loader: _Tagless, node: yaml.SequenceNode) -> list[object]:
    return loader.construct_sequence(node)


_Tagless.add_constructor("!ENV", _listed)


def config(root: Path) -> dict[str, Any]:
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    read: dict[str, Any] = yaml.load(text, _Tagless)  # noqa: S506 - a safe loader
    return read


def test_only_names_menu_language_and_one_block_are_set_anew() -> None:
    ours, theirs = config(PROJECT), config(EXAMPLE)
    # Which other languages there are is each county's own choice.
    assert ours["extra"].keys() - {"editions"} == theirs["extra"].keys()
    assert ours["extra"]["plan"].keys() == theirs["extra"]["plan"].keys()
    for each in (ours, theirs):
        for name in ("site_name", "site_description", "site_author", "nav", "extra"):
            del each[name]
        del each["theme"]["language"]
    assert ours == theirs


FAULTS = [
    ("language: nb", "language: sv", ":10:13: feil: theme.language: Verdien er ikkje"),
    ("year: 2025", "yaer: 2025", ":21:5: feil: yaer: Feltet finst ikkje"),
    ('light: "#1a4f8b"', 'light: "#9cc4f5"', ":24:17: feil: light: Fargen skil seg"),
    ("[endret.md, ", "[borte.md, ", ":28:14: feil: footer: Id-en finst ikkje"),
]


def test_faults_in_the_block_stop_the_build_and_are_told_at_once(tmp_path: Path) -> None:
    project = copy_second_county(tmp_path)
    for old, new, _ in FAULTS:
        change(project / "mkdocs.yml", old, new)
    built = mkdocs_build(project)
    assert built.returncode == 1
    assert [said for _, _, said in FAULTS if f"mkdocs.yml{said}" not in built.stderr] == []
    assert "Traceback" not in built.stderr
    assert not (project / "site").exists()
