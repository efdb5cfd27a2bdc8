"""Whatever colour a county chooses, its sections can be read."""

from pathlib import Path

import pytest

from rusplan.new_county.section_colours import CHOSEN, section_colours
from rusplan.project.plan_check import check_plan
from rusplan.yaml.document import Document

EXTREME = ("#ffffff", "#000000", "#ffff00", "#00ff00", "#ff0000", "#0000ff", "#808080", "#fffffe")


@pytest.mark.parametrize("colour", [*CHOSEN, *EXTREME])
def test_every_check_of_colours_is_passed(colour: str) -> None:
    plan = Document(Path("mkdocs.yml"), {"sections": [section_colours(colour)]})
    assert [each.found for each in check_plan(plan, {})] == []


@pytest.mark.parametrize("colour", CHOSEN)
def test_colour_that_can_be_read_is_used_as_it_is(colour: str) -> None:
    assert section_colours(colour)["light"] == colour


def test_those_to_start_from_are_told_apart() -> None:
    assert len({section_colours(each)["dark"] for each in CHOSEN}) == len(CHOSEN)
