from datetime import date

from rusplan.bank import read_bank
from rusplan.linkcheck.memory.closed_links import without_closed
from tests.programs import PROJECT


def test_a_closed_address_is_gone_from_every_view_of_the_bank() -> None:
    bank, _ = read_bank(PROJECT, date(2026, 11, 28))
    assert bank
    entry = next(each for each in bank.entries.values() if each.url)
    open_bank = without_closed(bank, {entry.url or ""})
    assert open_bank.entries[entry.id].url is None
    assert entry.url not in open_bank.entries[entry.id].sources
    assert set(open_bank.entries) == set(bank.entries)
    assert bank.entries[entry.id].url == entry.url
