"""What the other tests read: a site that is built once, and every kind of page of it."""

from pathlib import Path

from tests.site.building import MADE, address_of, addresses, representatives


def test_pages_looked_at_stand_for_all(site: Path) -> None:
    looked_at = {address_of(name) for name in representatives()}
    written = {each for each in addresses(site) if not each.startswith(MADE)}
    assert written == {each for each in looked_at if not each.startswith(MADE)}
    for kind in MADE:
        there = sum(each.startswith(kind) for each in addresses(site))
        assert sum(each.startswith(kind) for each in looked_at) == min(there, 2)
