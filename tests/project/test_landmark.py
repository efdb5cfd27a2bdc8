from pathlib import PurePosixPath

import pytest

from rusplan.pages.offline import kept_offline
from rusplan.project.landmark import Landmarks, find_landmarks
from rusplan.project.page import Page


def landmarks(**pages: str) -> Landmarks:
    paths = {PurePosixPath(f"{name}.md"): text for name, text in pages.items()}
    return find_landmarks({path: Page(path, text) for path, text in paths.items()})


@pytest.mark.parametrize(
    ("marker", "field"),
    [("heile banken", "bank"), ("endringar", "changes"), ("papir: nummer", "paper")],
)
def test_page_is_known_by_its_marker(marker: str, field: str) -> None:
    assert landmarks(**{"om/sida": f"# Sida\n\n[[{marker}]]\n"}) == Landmarks(
        **{field: "om/sida.html"}
    )


def test_places_are_chosen_under_the_nearest_heading() -> None:
    text = "# Hjelp\n\n## Hast {#hast}\n\n## Vel {#vel}\n\n[[stader]]\n\n## Meir {#meir}\n"
    assert landmarks(hjelp=text).places == "hjelp.html#vel"
    assert landmarks(hjelp="[[stader]]\n").places == "hjelp.html"


def test_numbers_count_on_the_front_page_only() -> None:
    assert landmarks(index="# A\n", elev="[[hjelp: no]]\n").help_now == ""
    assert landmarks(index="[[hjelp: no]]\n").help_now == "index.html#hjelp-no"


def test_steps_are_known_by_the_first() -> None:
    steps = "1. Sei frå\n   { #steg-1 }\n"
    assert landmarks(a="[Steg 1](b.md#steg-1)\n", b=steps, c=steps).steps == "b.html"


def test_only_pages_that_are_there_are_kept() -> None:
    assert kept_offline(Landmarks(), "index.html") == ["index.html"]
    places = landmarks(hjelp="## Vel {#vel}\n\n[[stader]]\n")
    assert kept_offline(places, "index.html") == ["index.html", "hjelp.html"]


def test_what_to_do_while_help_is_on_its_way_is_kept_too() -> None:
    pages = landmarks(vent="[[ventar: no]]\n", skriv="[[utan å ringje]]\n")
    assert kept_offline(pages, "index.html") == ["index.html", "vent.html", "skriv.html"]


def test_what_an_edition_lacks_is_the_main_ones() -> None:
    main = landmarks(bank="[[heile banken]]\n", hjelp="[[stader]]\n")
    own = landmarks(bank="[[heile banken]]\n").or_else(main, "../")
    assert (own.bank, own.places, own.paper) == ("bank.html", "../hjelp.html", "")
    seen = own.seen_from_root("en")
    assert (seen.bank, seen.places, seen.paper) == ("en/bank.html", "hjelp.html", "")
