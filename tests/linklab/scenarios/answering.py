"""Hosts that answer, each in its own way."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab import behaviour
from tests.linklab.answer import Answer, markup, page, status
from tests.linklab.scenario import Scenario

OK, SUSPECT = Verdict.OK, Verdict.SUSPECT

SCENARIOS = [
    Scenario("ok", OK, "an ordinary page"),
    Scenario(
        "slow", OK, "an answer after a second and a half", Answer(200, page().body, delay=1.5)
    ),
    Scenario("http10", OK, "HTTP/1.0 without Content-Length", behaviour=behaviour.http_1_0),
    Scenario("early-hints", OK, "103 before the answer", behaviour=behaviour.early_hints),
    Scenario("wants-html", OK, "406 unless text/html is asked for", behaviour=behaviour.wants_html),
    Scenario("long-page", OK, "one megabyte, chunked", behaviour=behaviour.long_page),
    Scenario(
        "longer-than-declared",
        OK,
        "body longer than Content-Length",
        behaviour=behaviour.body_longer_than_declared,
    ),
    Scenario("no-colon", OK, "a header without a colon", behaviour=behaviour.header_without_colon),
    Scenario(
        "no-number",
        OK,
        "Content-Length is no number",
        behaviour=behaviour.length_that_is_no_number,
    ),
    Scenario(
        "video", OK, "five gigabytes of video", behaviour=behaviour.five_gigabytes, path="/film.mp4"
    ),
    Scenario("non-authoritative", OK, "203 from a proxy", Answer(203, page().body)),
    Scenario(
        "latin-1",
        OK,
        "latin-1 said in the header",
        Answer(
            200,
            markup("Læring på øya", "<p>blåbær og rømme</p>")
            .replace("<meta charset=utf-8>", "")
            .encode("latin-1"),
            "text/html; charset=iso-8859-1",
        ),
    ),
    Scenario(
        "latin-1-unsaid",
        OK,
        "latin-1 not said anywhere",
        Answer(
            200,
            markup("Læring på øya", "<p>blåbær og rømme</p>")
            .replace("<meta charset=utf-8>", "")
            .encode("latin-1"),
            "text/html",
        ),
    ),
    Scenario(
        "unknown-charset",
        OK,
        "a charset nobody knows",
        Answer(200, page().body, "text/html; charset=norsk-7"),
    ),
    Scenario(
        "app",
        OK,
        "a page its script builds",
        page("Appen", "<div id=app></div><script src=/app.js></script>", heading=""),
    ),
    Scenario(
        "frameset",
        OK,
        "an old frameset",
        Answer(200, "<html><frameset><frame src=meny.html></frameset></html>"),
    ),
    Scenario("plain-text", OK, "a text file", Answer(200, "Hei", "text/plain")),
    Scenario("empty", SUSPECT, "200 with nothing", Answer(200, "")),
    Scenario(
        "blank-markup",
        SUSPECT,
        "200 with a page that shows nothing",
        Answer(200, "<html><head></head><body></body></html>"),
    ),
    Scenario("no-content", SUSPECT, "204", Answer(204, "")),
    Scenario("reset-content", SUSPECT, "205", Answer(205, "")),
    Scenario("multiple-choices", SUSPECT, "300", status(300)),
    Scenario("not-modified", SUSPECT, "304 to a request without conditions", Answer(304, "")),
    Scenario(
        "default-server-page",
        SUSPECT,
        "the web server's own page",
        page("Welcome to nginx!", "<p>If you see this page, the web server is working.</p>"),
    ),
    Scenario(
        "under-construction",
        SUSPECT,
        "under construction",
        page("Siden er under konstruksjon", "<p>Kommer snart.</p>"),
    ),
    Scenario(
        "suspended",
        SUSPECT,
        "account suspended",
        page(
            "Account Suspended",
            "<p>This account has been suspended. Contact your hosting provider.</p>",
        ),
    ),
]
