"""Certificates and protocols: trouble here is for a person, for browsers may cope."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.scenario import Scenario

SUSPECT = Verdict.SUSPECT

SCENARIOS = [
    Scenario("tls", Verdict.OK, "a valid certificate", tls="valid"),
    Scenario("tls-expired", SUSPECT, "expired", tls="expired"),
    Scenario("tls-self-signed", SUSPECT, "self-signed", tls="selfsigned"),
    Scenario("tls-wrong-host", SUSPECT, "made out to another host", tls="wronghost"),
    Scenario("tls-no-chain", SUSPECT, "without its intermediate", tls="nochain"),
    Scenario("tls-chain-told", Verdict.OK, "says where its intermediate lies", tls="fetchable"),
    Scenario("tls-chain-bundled", Verdict.OK, "it lies in a bundle", tls="bundled"),
    Scenario("tls-chain-astray", SUSPECT, "it is not where it is said to be", tls="astray"),
    Scenario("tls-chain-forged", SUSPECT, "a stranger's intermediate", tls="forged"),
    Scenario("tls-own-root", SUSPECT, "a root that it offers itself", tls="ownroot"),
    Scenario("h2-only", Verdict.OK, "HTTP/2 and nothing else", tls="h2"),
    Scenario("h2-broken", Verdict.OK, "breaks off in HTTP/2, well in HTTP/1.1", tls="h2broken"),
    Scenario("tls-1.0", SUSPECT, "TLS 1.0 only", tls="tls10"),
    Scenario("tls-none", SUSPECT, "plain HTTP where TLS should be", tls="none"),
]
