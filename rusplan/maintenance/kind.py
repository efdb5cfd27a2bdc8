"""The sorts of things that somebody is responsible for."""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of thing it is."""

    SECTION = "section"
    SERVICE = "service"
    RESOURCE = "resource"
    CHANGE = "change"
    LOCAL_SERVICE = "local-service"
    SCHOOL = "school"
    MUNICIPALITY = "municipality"
