"""What the options do not say is asked, and an empty answer is what mostly is."""

import sys
from argparse import Namespace
from collections.abc import Iterator

import pytest

from rusplan.new_county.county import NewCounty
from rusplan.new_county.question import asked
from rusplan.new_county.section_colours import CHOSEN

OPTIONS = ("county", "plan", "short_name", "language", "sections", "colours")


def chosen(**said: str) -> Namespace:
    return Namespace(**{**dict.fromkeys(OPTIONS), **said})


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Give a list of answers; what is asked when there are none left is answered by Ctrl-D."""
    answers: list[str] = []

    def answer(_: str) -> str:
        if not answers:
            raise EOFError
        return answers.pop(0)

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr("builtins.input", answer)
    yield answers
    assert answers == []


def test_everything_is_asked_for(keyboard: list[str]) -> None:
    keyboard += [" Innlandet ", "nb", "Vår plan", "Planen", "2"]
    expected = NewCounty("Innlandet", "Vår plan", "Planen", "nb", CHOSEN[:2])
    assert asked(chosen()) == expected


def test_empty_answers_are_what_mostly_is(keyboard: list[str]) -> None:
    keyboard += ["Innlandet", "", "", ""]
    county = asked(chosen())
    assert (county.language, county.short_name, len(county.colours)) == ("nn", "Rusplan", 3)
    assert county.plan == "Plan for rusarbeid i vidaregåande opplæring"


def test_what_is_given_is_not_asked_for(keyboard: list[str]) -> None:
    said = {"county": "X", "plan": "P", "short_name": "S", "language": "nn", "sections": "4"}
    county = asked(chosen(**said, colours="#123456, #0D6B57"))
    assert keyboard == []
    assert county.colours[:2] == ("#123456", "#0d6b57")
    assert len(set(county.colours)) == 4
