"""What `make serve` looks at besides the list in `mkdocs.yml`."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.config import load_config

from tests.programs import PROJECT


@pytest.mark.parametrize("has_translations", [True, False])
def test_translations_are_watched_where_there_are_any(
    tmp_path: Path, *, has_translations: bool
) -> None:
    if has_translations:
        (tmp_path / "translations").mkdir()
    config = load_config(str(PROJECT / "mkdocs.yml"))
    config.config_file_path = str(tmp_path / "mkdocs.yml")
    watched: list[str] = []
    server = SimpleNamespace(watch=watched.append)
    config.plugins.on_serve(server, config=config, builder=lambda: None)  # type: ignore[arg-type]
    assert watched == ([str(tmp_path / "translations")] if has_translations else [])
