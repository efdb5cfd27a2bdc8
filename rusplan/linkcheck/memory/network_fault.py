"""When most hosts fail, the fault is near at hand: nothing is held against any link."""

from collections import defaultdict
from collections.abc import Mapping

from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Reached, Verdict

FEWEST_HOSTS = 4  # with fewer, a failing host says nothing about the network
MOST = 0.5  # of the hosts


def is_at_fault(results: Mapping[str, Result], memory: Memory) -> bool:
    """Say whether more than half of the hosts, those known as dead aside, were not reached.

    A host counts as reached when one of its addresses got an answer that is surely its own.
    """
    reached: dict[str, bool] = defaultdict(bool)
    for stored, result in results.items():
        before = memory.links.get(stored)
        if before and before.verdict is Verdict.DEAD:
            continue
        if result.host:
            reached[result.host] |= result.finding.reason.reached is Reached.HOST
    lost = sum(not found for found in reached.values())
    return len(reached) >= FEWEST_HOSTS and lost > MOST * len(reached)
