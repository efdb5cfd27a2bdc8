import pytest

from rusplan.linkcheck.inventory.occurrence import Occurrence
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.patience import SOON
from rusplan.linkcheck.report.link_status import statuses
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.results import START, result

ADDRESS = "https://a.example/side"


@pytest.mark.parametrize(
    ("nights", "verdict", "is_unconfirmed"),
    [
        ([Reason.GOOD_ANSWER, Reason.NOT_FOUND], Verdict.TEMPORARY, True),
        ([Reason.NOT_FOUND, Reason.NOT_FOUND], Verdict.DEAD, False),
        ([Reason.GAMBLING, Reason.NOT_FOUND], Verdict.HIJACKED, False),
        ([Reason.GOOD_ANSWER, Reason.TIMEOUT], Verdict.TEMPORARY, False),
    ],
)
def test_what_one_night_alone_says_is_gone_is_not_confirmed(
    nights: list[Reason], verdict: Verdict, *, is_unconfirmed: bool
) -> None:
    memory = Memory()
    for night, reason in enumerate(nights):
        memory = memory.after({ADDRESS: result(reason)}, START + night * SOON)
    (status,) = statuses({ADDRESS: (Occurrence("resources.yml", 1),)}, memory)
    assert status.record.verdict is verdict
    assert status.is_unconfirmed is is_unconfirmed
