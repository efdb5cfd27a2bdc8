"""Links into a page."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab import behaviour
from tests.linklab.answer import ARTICLE, Answer, page
from tests.linklab.scenario import Scenario

OK, SUSPECT = Verdict.OK, Verdict.SUSPECT

SCENARIOS = [
    Scenario(
        "anchor-id",
        OK,
        "an id",
        page(body=f"<h2 id=del2>Del 2</h2><p>{ARTICLE}</p>"),
        fragment="#del2",
    ),
    Scenario(
        "anchor-name",
        OK,
        "a named anchor",
        page(body=f"<a name=del2></a><p>{ARTICLE}</p>"),
        fragment="#del2",
    ),
    Scenario(
        "anchor-encoded",
        OK,
        "a percent-encoded anchor",
        page(body=f"<h2 id=førebygging>F</h2><p>{ARTICLE}</p>"),
        fragment="#f%C3%B8rebygging",
    ),
    Scenario(
        "anchor-raw",
        OK,
        "an anchor in raw letters",
        page(body=f"<h2 id=førebygging>F</h2><p>{ARTICLE}</p>"),
        fragment="#førebygging",
    ),
    Scenario(
        "anchor-prefixed",
        OK,
        "an anchor its host prefixes",
        page(body=f"<h2 id=user-content-del2>F</h2><p>{ARTICLE}</p>"),
        fragment="#del2",
    ),
    Scenario("anchor-missing", SUSPECT, "the anchor is gone", fragment="#del2"),
    Scenario(
        "anchor-other-case",
        SUSPECT,
        "the anchor in other case",
        page(body=f"<h2 id=Del2>D</h2><p>{ARTICLE}</p>"),
        fragment="#del2",
    ),
    Scenario("anchor-top", OK, "the top", fragment="#top"),
    Scenario("anchor-empty", OK, "an empty fragment", fragment="#"),
    Scenario("anchor-text", OK, "a text fragment", fragment="#:~:text=alkohol"),
    Scenario(
        "anchor-route",
        OK,
        "an app's route",
        page(body="<div id=app></div><script src=/app.js></script>"),
        fragment="#/modul/3",
    ),
    Scenario(
        "anchor-app",
        OK,
        "an anchor its script makes",
        page("Appen", "<div id=app></div><script src=/app.js></script>"),
        fragment="#modul-3",
    ),
    Scenario(
        "anchor-far-down",
        OK,
        "an anchor beyond what is read",
        behaviour=behaviour.long_page,
        fragment="#slutt",
    ),
    Scenario(
        "anchor-pdf",
        OK,
        "a page in a PDF",
        Answer(200, b"%PDF-1.4\n%%EOF", "application/pdf"),
        path="/hefte.pdf",
        fragment="#page=3",
    ),
    Scenario(
        "anchor-time",
        OK,
        "a time in a film",
        Answer(200, b"\0\0", "video/mp4"),
        path="/film.mp4",
        fragment="#t=30",
    ),
]
