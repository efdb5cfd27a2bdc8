"""A build that comes after another, as each time that something is saved under `make serve`."""

from pathlib import Path

from rusplan.building.facts import Facts
from rusplan.building.site_build import SiteBuild
from tests.bank.example import open_project
from tests.project.english_edition import english


def _after_saving(root: Path, file: str, old: str, new: str) -> tuple[SiteBuild, SiteBuild]:
    """Return a build of a project in two languages, and the one after a file of it is changed."""
    first = SiteBuild(Facts.of(open_project(english(root))))
    text = (root / file).read_text(encoding="utf-8")
    (root / file).write_text(text.replace(old, new), encoding="utf-8")
    return first, SiteBuild(Facts.of(open_project(root)), first)


def test_what_a_saved_page_does_not_touch_is_not_drawn_anew(tmp_path: Path) -> None:
    first, second = _after_saving(tmp_path, "docs/side.md", "Avsnittet.", "Eit anna og lengre.")
    for before, now in zip(first.editions, second.editions, strict=True):
        assert now.drawing.shared is before.drawing.shared
    assert "Eit anna og lengre." in second.markdown["side.md"]


def test_changed_fact_is_drawn_in_every_edition(tmp_path: Path) -> None:
    first, second = _after_saving(tmp_path, "resources.yml", "116 111", "116 123")
    for before, now in zip(first.editions, second.editions, strict=True):
        assert now.drawing.shared is not before.drawing.shared
        assert "116 123" in second.markdown[now.edition.path("side.md")]


def test_open_data_is_made_anew_when_facts_are_others(tmp_path: Path) -> None:
    first, second = _after_saving(tmp_path / "page", "docs/side.md", "Avsnittet.", "Eit anna.")
    assert second.open_data is first.open_data
    first, second = _after_saving(tmp_path / "bank", "resources.yml", "116 111", "116 123")
    assert "116 123" not in first.open_data["ressursbank.json"]
    assert "116 123" in second.open_data["ressursbank.json"]


def test_search_in_a_language_finds_the_front_pages_of_the_others_and_not_its_own(
    tmp_path: Path,
) -> None:
    main, other = (build := SiteBuild(Facts.of(open_project(english(tmp_path))))).editions
    editions = [each.edition for each in build.editions]
    assert "English – " in main.search_script(editions)
    assert "English – " not in other.search_script(editions)
