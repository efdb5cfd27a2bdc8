"""Colours as `#rrggbb`, and how well one can be read on another (WCAG 2.2, contrast ratio)."""

import re

READABLE = 4.5
"""The least contrast of text, at level AA."""

_DARKEST, _LINEAR = 0.04045, 12.92


def is_colour(text: str) -> bool:
    """Say whether a text is a colour as it is written here."""
    return bool(re.fullmatch(r"#[0-9a-fA-F]{6}", text))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / _LINEAR if channel <= _DARKEST else float(((channel + 0.055) / 1.055) ** 2.4)
