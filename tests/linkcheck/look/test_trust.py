import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rusplan.linkcheck.check import Surroundings, check
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.look.resolver import SystemLookup
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.lab_thread import lab_running
from tests.linkcheck.lab_world import world
from tests.linklab.certificate import ROOT
from tests.linklab.scenario import Scenario
from tests.linklab.server import NETWORK

if TYPE_CHECKING:
    from rusplan.linkcheck.result import Result

VALID = Scenario("tls", Verdict.OK, "a valid certificate", tls="valid")


def reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, trusted: bool) -> Reason:
    """Return how a site stands whose certificate's root this machine trusts, or does not."""
    results: list[Result] = []
    with lab_running([VALID], tmp_path) as lab:
        if trusted:
            monkeypatch.setenv("SSL_CERT_FILE", str(lab.certificates / ROOT))
        world = Surroundings(NetworkGate([NETWORK]), SystemLookup())
        asyncio.run(check([lab.address("tls")], world, results.append))
    return results[0].finding.reason


def test_certificates_that_the_machine_trusts_are_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reason(tmp_path, monkeypatch, trusted=True) is Reason.GOOD_ANSWER


def test_no_others_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = reason(tmp_path, monkeypatch, trusted=False)
    assert unknown is Reason.CERTIFICATE_UNKNOWN_ISSUER


@pytest.mark.parametrize(
    ("flavour", "expected"),
    [
        ("expired", Reason.CERTIFICATE_EXPIRED),
        ("selfsigned", Reason.CERTIFICATE_SELF_SIGNED),
        ("wronghost", Reason.CERTIFICATE_WRONG_HOST),
        ("nochain", Reason.CERTIFICATE_UNKNOWN_ISSUER),
        ("forged", Reason.CERTIFICATE_UNKNOWN_ISSUER),
        ("none", Reason.TLS_FAILED),
    ],
)
def test_what_is_wrong_with_a_certificate_is_told(
    tmp_path: Path, flavour: str, expected: Reason
) -> None:
    host = Scenario("tls", Verdict.SUSPECT, flavour, tls=flavour)
    results: list[Result] = []
    with lab_running([host], tmp_path) as lab:
        asyncio.run(check([lab.address("tls")], world(lab), results.append))
    assert results[0].finding.reason is expected
