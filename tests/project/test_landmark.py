from pathlib import Path

import pytest

from rusplan.project.landmark import Landmarks, find_landmarks, kept_offline


def landmarks(root: Path, **pages: str) -> Landmarks:
    for name, text in pages.items():
        (root / f"{name}.md").write_text(text, encoding="utf-8")
    return find_landmarks(root)


@pytest.mark.parametrize(
    ("marker", "field"),
    [("heile banken", "bank"), ("endringar", "changes"), ("papir: nummer", "paper")],
)
def test_page_is_known_by_its_marker(tmp_path: Path, marker: str, field: str) -> None:
    (tmp_path / "om").mkdir()
    (tmp_path / "om" / "sida.md").write_text(f"# Sida\n\n[[{marker}]]\n")
    assert find_landmarks(tmp_path) == Landmarks(**{field: "om/sida.html"})


def test_places_are_chosen_under_the_nearest_heading(tmp_path: Path) -> None:
    text = "# Hjelp\n\n## Hast {#hast}\n\n## Vel {#vel}\n\n[[stader]]\n\n## Meir {#meir}\n"
    assert landmarks(tmp_path, hjelp=text).places == "hjelp.html#vel"
    assert landmarks(tmp_path, hjelp="[[stader]]\n").places == "hjelp.html"


def test_numbers_count_on_the_front_page_only(tmp_path: Path) -> None:
    assert landmarks(tmp_path, index="# A\n", elev="[[hjelp: no]]\n").help_now == ""
    assert landmarks(tmp_path, index="[[hjelp: no]]\n").help_now == "index.html#hjelp-no"


def test_steps_are_known_by_the_first(tmp_path: Path) -> None:
    steps = "1. Sei frå\n   { #steg-1 }\n"
    assert landmarks(tmp_path, a="[Steg 1](b.md#steg-1)\n", b=steps, c=steps).steps == "b.html"


def test_only_pages_that_are_there_are_kept(tmp_path: Path) -> None:
    names = ("rusplan", "checked-words", "checked")
    scripts = [*(f"assets/{name}.js" for name in names), "ikon.svg"]
    assert kept_offline(Landmarks(), "ikon.svg") == ["index.html", *scripts]
    places = landmarks(tmp_path, hjelp="## Vel {#vel}\n\n[[stader]]\n")
    assert kept_offline(places, "ikon.svg") == ["index.html", "hjelp.html", *scripts]
