import re
from dataclasses import astuple

import pytest

from rusplan.project.colour import contrast, is_colour
from rusplan.project.plan_check import DARK, LIGHT
from tests.programs import PROJECT

CSS = (PROJECT / "overrides" / "partials" / "style" / "base.css").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21),
        ("#ffffff", "#ffffff", 1),
        ("#777777", "#ffffff", 4.48),  # the examples of those who explain WCAG
        ("#767676", "#ffffff", 4.54),
        ("#FF0000", "#ffffff", 4.00),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, expected: float) -> None:
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)
    assert contrast(one, other) == contrast(other, one)


@pytest.mark.parametrize("text", ["#0d6b5", "0d6b57", "#0d6b57 ", "#0d6b5g", "raud", ""])
def test_what_is_no_colour_is_told(text: str) -> None:
    assert not is_colour(text)


def test_colours_are_measured_against_those_of_the_style() -> None:
    stated = [
        re.search(rf"--{name}: var\(--lys, (#\w+)\) var\(--mork, (#\w+)\);", CSS)
        for name in ("papir", "flate", "tekst", "lenkje")
    ]
    light, dark = zip(*(found.groups() for found in stated if found), strict=True)
    assert (_long(light), _long(dark)) == (astuple(LIGHT), astuple(DARK))


def _long(colours: tuple[str, ...]) -> tuple[str, ...]:
    """Write `#fff` as `#ffffff`."""
    return tuple(
        f"#{''.join(2 * sign for sign in each[1:])}" if len(each) == 4 else each for each in colours
    )
