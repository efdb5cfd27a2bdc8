from datetime import date

import pytest

from rusplan.bank.term import (
    Audience,
    ChangeKind,
    ChannelKind,
    HolidayHours,
    Language,
    ResourceStatus,
    ResourceType,
)
from rusplan.pages import words


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], ""),
        (["elev"], "elev"),
        (["elev", "føresett"], "elev og føresett"),
        (["elev", "føresett", "tilsett"], "elev, føresett og tilsett"),
    ],
)
def test_words_are_joined_as_a_person_lists_them(given: list[str], expected: str) -> None:
    assert words.joined(given) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 11, 24), "24. november 2026"), (date(2024, 2, 29), "29. februar 2024")],
)
def test_date_is_written_in_words(day: date, expected: str) -> None:
    assert words.written_date(day) == expected


def test_every_term_has_its_words() -> None:
    assert set(words.AUDIENCE) == set(Audience)
    assert set(words.LANGUAGE) == set(Language)
    assert set(words.RESOURCE_TYPE) == set(ResourceType)
    assert set(words.STATUS) == set(ResourceStatus)
    assert set(words.CHANNEL) == set(ChannelKind)
    assert set(words.HOLIDAYS) == set(HolidayHours)
    assert set(words.CHANGE_KIND) == set(ChangeKind)
