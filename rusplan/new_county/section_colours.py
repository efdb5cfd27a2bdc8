"""The four colours of a section, made of one: each can be read where it is used."""

from collections.abc import Sequence
from colorsys import hls_to_rgb, rgb_to_hls

from rusplan.project.colour import READABLE, contrast
from rusplan.project.plan_check import DARK, LIGHT

CHOSEN = ("#0d6b57", "#1a4f8b", "#974a00", "#6a2c91", "#8a2a55", "#3f6212", "#0f5f75", "#7a4a12")
"""Colours to start from, told apart by those who cannot tell red from green by how light they are
beside a number: each section has its number in view."""

_MARGIN = 0.2
"""More contrast than is asked for: colours are rounded to whole steps."""

Colours = dict[str, str]
"""`light`, `dark`, `soft_light` and `soft_dark`, as `mkdocs.yml` has them."""


def section_colours(colour: str) -> Colours:
    """Return the colours of a section with the hue of a colour written `#rrggbb`.

    The colour itself is that of the headings, where it can be read.
    """
    light = colour.lower()
    soft_light, soft_dark = _at(colour, 0.93, 0.45), _at(colour, 0.14, 0.4)
    on_light = (LIGHT.paper, LIGHT.surface, soft_light)
    return {
        "light": light
        if _is_readable(light, on_light)
        else _readable(colour, 0.45, -0.01, on_light),
        "dark": _readable(colour, 0.6, 0.01, (DARK.paper, DARK.surface, soft_dark)),
        "soft_light": soft_light,
        "soft_dark": soft_dark,
    }


def _readable(colour: str, start: float, step: float, behind: Sequence[str]) -> str:
    """Return a colour's hue, as near to a lightness as it can be read on all of `behind`."""
    lightness = start
    while True:
        found = _at(colour, lightness, 0.75)
        if _is_readable(found, behind):
            return found
        lightness += step


def _is_readable(colour: str, behind: Sequence[str]) -> bool:
    return min(contrast(colour, each) for each in behind) >= READABLE + _MARGIN


def _at(colour: str, lightness: float, most: float) -> str:
    """Return a colour's hue at a lightness, no more saturated than `most`."""
    hue, _, saturation = rgb_to_hls(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)))
    channels = hls_to_rgb(hue, lightness, min(saturation, most))
    return "#" + "".join(f"{round(each * 255):02x}" for each in channels)
