"""What the service worker knows of each edition: its own pages and scripts with words."""

from pathlib import Path

from rusplan.pages.offline import worker_edition
from tests.bank.example import open_project
from tests.project.english_edition import english


def workers(root: Path) -> list[dict[str, object]]:
    return [worker_edition(each, "ikon.svg") for each in open_project(english(root)).editions()]


def test_each_edition_keeps_its_own_words_and_what_all_have_alike(tmp_path: Path) -> None:
    main, other = (
        worker_edition(e, "ikon.svg") for e in open_project(english(tmp_path)).editions()
    )
    assert (main["index"], other["index"]) == (
        "assets/search-index.js",
        "en/assets/search-index.js",
    )
    for known, folder in ((main, ""), (other, "en/")):
        core = known["core"]
        assert isinstance(core, list)
        assert {f"{folder}index.html", f"{folder}assets/holidays.js", "ikon.svg"} <= set(core)
        assert f"{folder}assets/checked-words.js" in core
        assert "assets/rusplan.js" in core


def test_edition_says_what_its_worker_says_in_its_language(tmp_path: Path) -> None:
    main, other = (
        worker_edition(e, "ikon.svg") for e in open_project(english(tmp_path)).editions()
    )
    assert (main["language"], other["language"]) == ("nn", "en")
    assert main["words"] != other["words"]
