import pytest

from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.memory.network_fault import is_at_fault
from rusplan.linkcheck.patience import SOON
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.results import START, result


def hosts(lost: int, found: int, reason: Reason) -> dict[str, Result]:
    addresses = [f"https://{n}.example/" for n in range(lost + found)]
    return {
        a: result(reason if n < lost else Reason.GOOD_ANSWER, a) for n, a in enumerate(addresses)
    }


@pytest.mark.parametrize(
    "reason", [Reason.DNS_FAILED, Reason.NO_SUCH_HOST, Reason.TIMEOUT, Reason.UNREACHABLE]
)
def test_most_hosts_lost_is_the_networks_fault(reason: Reason) -> None:
    assert is_at_fault(hosts(6, 4, reason), Memory())
    assert not is_at_fault(hosts(5, 5, reason), Memory())


def test_pages_not_found_are_not_the_networks_fault() -> None:
    assert not is_at_fault(hosts(10, 0, Reason.NOT_FOUND), Memory())


def test_one_lost_host_alone_is_that_hosts_own() -> None:
    assert not is_at_fault(hosts(1, 0, Reason.TIMEOUT), Memory())


def test_many_pages_on_one_lost_host_are_one_host() -> None:
    pages = {f"https://a.example/{n}": result(Reason.TIMEOUT) for n in range(50)}
    assert not is_at_fault({**pages, **hosts(0, 5, Reason.TIMEOUT)}, Memory())


def test_hosts_known_as_dead_say_nothing_about_the_network() -> None:
    results = hosts(6, 4, Reason.NO_SUCH_HOST)
    memory = Memory().after(results, START).after(results, START + SOON)
    assert not is_at_fault(results, memory)
