"""When most hosts fail, the fault is near at hand: nothing is held against any link."""

from collections import defaultdict
from collections.abc import Mapping

from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Reason, Verdict

FEWEST_HOSTS = 4  # with fewer, a failing host says nothing about the network
MOST = 0.5
# What a broken line, DNS, proxy or hotel portal looks like; 404 and the like need a working one.
NO_CONTACT = {
    Reason.DNS_FAILED,
    Reason.NO_SUCH_HOST,
    Reason.REFUSED,
    Reason.REFUSED_EVERYWHERE,
    Reason.UNREACHABLE,
    Reason.CONNECTION_LOST,
    Reason.TIMEOUT,
    Reason.BAD_ANSWER,
    Reason.SERVER_ERROR,
    Reason.TLS_FAILED,
    Reason.CERTIFICATE_UNKNOWN_ISSUER,
    Reason.CERTIFICATE_SELF_SIGNED,
    Reason.CERTIFICATE_WRONG_HOST,
}


def is_at_fault(results: Mapping[str, Result], memory: Memory) -> bool:
    """Say whether more than half of the hosts not already known as dead gave no contact."""
    contact: dict[str, bool] = defaultdict(bool)
    for stored, result in results.items():
        before = memory.links.get(stored)
        if before and before.verdict is Verdict.DEAD:
            continue
        if result.host:
            contact[result.host] |= result.finding.reason not in NO_CONTACT
    lost = sum(not found for found in contact.values())
    return len(contact) >= FEWEST_HOSTS and lost > MOST * len(contact)
