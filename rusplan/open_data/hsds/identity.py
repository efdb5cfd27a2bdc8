"""Ids of HSDS records: the same from build to build, since they follow from the bank's slugs."""

from uuid import UUID, uuid5

NAMESPACE = UUID("7de99caa-d1f8-49ef-a9d6-f532f12d718b")
"""Drawn once, for this bank. Were it changed, every record would look new to those who use it."""


def identity(kind: str, *slugs: str) -> UUID:
    """Return the UUIDv5 of a record: its kind in HSDS, and what names it among its kind.

    `identity("service", "rusinfo")`, `identity("phone", "rusinfo", "phone", "+4791508588")`.
    """
    return uuid5(NAMESPACE, "/".join([kind, *slugs]))
