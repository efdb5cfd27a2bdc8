from rusplan.bank.term import (
    Audience,
    ChangeKind,
    ChannelKind,
    HolidayHours,
    Language,
    ResourceStatus,
    ResourceType,
)
from rusplan.pages import term_names


def test_every_term_has_its_words() -> None:
    assert set(term_names.AUDIENCE) == set(Audience)
    assert set(term_names.LANGUAGE) == set(Language)
    assert set(term_names.RESOURCE_TYPE) == set(ResourceType)
    assert set(term_names.STATUS) == set(ResourceStatus)
    assert set(term_names.CHANNEL) == set(ChannelKind)
    assert set(term_names.HOLIDAYS) == set(HolidayHours)
    assert set(term_names.CHANGE_KIND) == set(ChangeKind)
