"""Answers that break the rules or have no end."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab import behaviour
from tests.linklab.answer import Answer
from tests.linklab.scenario import Scenario

TEMPORARY, SUSPECT = Verdict.TEMPORARY, Verdict.SUSPECT

SCENARIOS = [
    Scenario("reset-in-body", TEMPORARY, "reset in mid body", behaviour=behaviour.reset_in_body),
    Scenario(
        "too-short", TEMPORARY, "body shorter than declared", behaviour=behaviour.body_too_short
    ),
    Scenario("headers-cut", TEMPORARY, "ends amid headers", behaviour=behaviour.headers_cut),
    Scenario("many-headers", SUSPECT, "6,000 headers", behaviour=behaviour.many_headers),
    Scenario("slow-body", TEMPORARY, "a byte a second", behaviour=behaviour.slow_body),
    Scenario("slow-headers", TEMPORARY, "a header a second", behaviour=behaviour.slow_headers),
    Scenario("bad-status-line", TEMPORARY, "no HTTP", behaviour=behaviour.bad_status_line),
    Scenario("bad-chunks", TEMPORARY, "chunks without a size", behaviour=behaviour.bad_chunks),
    Scenario("endless", SUSPECT, "a body without end", behaviour=behaviour.endless),
    Scenario("bomb", SUSPECT, "16 MB packed in 16 kB", behaviour=behaviour.gzip_bomb),
    Scenario("many-nodes", SUSPECT, "gigabytes when parsed", Answer(body=behaviour.MANY_NODES)),
    Scenario("deep-nest", SUSPECT, "a minute to parse", Answer(body=behaviour.DEEP_NEST)),
    Scenario("header-flood", SUSPECT, "400 kB of headers", behaviour=behaviour.header_flood),
]
