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


def test_every_term_has_its_words() -> None:
    assert set(words.AUDIENCE) == set(Audience)
    assert set(words.LANGUAGE) == set(Language)
    assert set(words.RESOURCE_TYPE) == set(ResourceType)
    assert set(words.STATUS) == set(ResourceStatus)
    assert set(words.CHANNEL) == set(ChannelKind)
    assert set(words.HOLIDAYS) == set(HolidayHours)
    assert set(words.CHANGE_KIND) == set(ChangeKind)
