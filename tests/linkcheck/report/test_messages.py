from rusplan.linkcheck.report import messages
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.report import reports


def test_every_verdict_and_reason_has_words() -> None:
    assert set(messages.VERDICT) == set(Verdict)
    assert set(messages.REASON) == set(Reason)


def test_every_reason_says_what_is_wrong_and_what_to_do() -> None:
    for reason, (what, remedy) in messages.REASON.items():
        assert what.endswith("."), reason
        assert remedy.endswith("."), reason


def test_what_editors_read_is_as_it_was_read_through() -> None:
    assert reports.report() == reports.SNAPSHOT.read_text(encoding="utf-8")
