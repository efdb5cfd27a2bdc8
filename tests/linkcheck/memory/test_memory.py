from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.results import day, result

A, B = "https://a.example/side", "https://b.example/side"


def test_addresses_outside_a_run_stay_as_they_were() -> None:
    memory = Memory().after({A: result(Reason.GOOD_ANSWER, A)}, day(0))
    later = memory.after({B: result(Reason.NOT_FOUND, B)}, day(1))
    assert later.links[A] == memory.links[A]
    assert later.links[B].verdict is Verdict.TEMPORARY


def test_an_address_no_page_uses_is_forgotten_after_ninety_days() -> None:
    memory = Memory().after({A: result(Reason.GOOD_ANSWER, A)}, day(0))
    memory = memory.without_unlisted([], day(1))
    assert A in memory.without_unlisted([], day(90)).links
    assert A not in memory.without_unlisted([], day(91)).links


def test_an_address_used_again_is_remembered_anew() -> None:
    memory = Memory().after({A: result(Reason.GOOD_ANSWER, A)}, day(0)).without_unlisted([], day(1))
    again = memory.without_unlisted([A], day(50)).without_unlisted([], day(100))
    assert A in again.without_unlisted([], day(140)).links
