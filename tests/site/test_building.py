"""What the other tests read: a site that is built once, and every kind of page of it."""

from pathlib import Path

from tests.site.building import MADE, TRANSLATED, address_of, addresses, representatives
from tests.site.tree import edition


def test_pages_looked_at_stand_for_all(site: Path) -> None:
    others = tuple(f"{each}/" for each in edition().settings.editions)
    looked_at = {address_of(name) for name in representatives()}
    apart = (*MADE, *others)
    written = {each for each in addresses(site) if not each.startswith(apart)}
    assert written == {each for each in looked_at if not each.startswith(apart)}
    for kind in MADE:
        there = sum(each.startswith(kind) for each in addresses(site))
        assert sum(each.startswith(kind) for each in looked_at) == min(there, 2)
    for other in others:
        assert sum(each.startswith(other) for each in looked_at) == len(TRANSLATED)
