"""Pages that leave the word to their script, which may send the reader on."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.answer import ARTICLE, Answer, markup, page, status
from tests.linklab.scenario import Scenario

SUSPECT = Verdict.SUSPECT
NEW = {"/ny": page()}


def leaving(script: str, code: int = 200, title: str = "…", body: str = "") -> Answer:
    """A page with nothing but a title and a script."""
    return Answer(code, markup(title, f"{body}<script>{script}</script>", heading=""))


APP = leaving("location.replace('/?side=' + encodeURIComponent(location.pathname))", 404, "Appen")

SCENARIOS = [
    *[
        Scenario(f"script-{name}", SUSPECT, note, leaving(script), routes=NEW)
        for name, note, script in (
            ("href", "sets an address", "location.href='/ny'"),
            ("replace", "replaces the page", "window.location.replace('/ny')"),
            ("joined", "puts the address together", "location = location.origin + '/ny'"),
            ("template", "in a template", "top.location = `${location.origin}/ny`"),
            ("escaped", "with escapes", r"document.location='\/ny'"),
            ("later", "in a moment", "setTimeout(() => location.assign('/ny'), 100)"),
            ("named", "by another name", "var l = window.location; l.replace('/ny');"),
        )
    ],
    Scenario(
        "script-to-404", SUSPECT, "leads to a 404", leaving("location='/borte/'+location.hash")
    ),
    Scenario(
        "script-onload",
        SUSPECT,
        "leaves when it is loaded",
        Answer(body="<title>…</title><body onload=\"location.href='/ny'\"><script></script>"),
        routes=NEW,
    ),
    Scenario(
        "script-to-private",
        SUSPECT,
        "leads to a private address",
        leaving("location='http://127.66.6.6:1/hemmeleg'"),
    ),
    Scenario(
        "script-in-text",
        Verdict.OK,
        "a page to read, whose search has a script",
        page(body=f"<p>{ARTICLE}</p><script>function s(q){{location='/sok?q='+q}}</script>"),
    ),
    Scenario("app-404", SUSPECT, "404 whose script opens the app at the front", APP),
    Scenario(
        "app-404-unread",
        SUSPECT,
        "404 whose script goes somewhere that cannot be read",
        leaving(
            "var l = window.location; l.replace(l.protocol + (l.port ? ':' : '') + '/?/')",
            404,
            "Single Page Apps for GitHub Pages",
        ),
    ),
    Scenario(
        "app-404-refresh",
        SUSPECT,
        "404 that remembers the address and opens the front page",
        Answer(
            404,
            markup(
                "Appen",
                "<script>sessionStorage.redirect = location.href;</script>",
                "<meta http-equiv=refresh content=\"0;URL='/'\">",
                heading="",
            ),
        ),
    ),
    Scenario(
        "404-goes-home",
        Verdict.DEAD,
        "404 that says so, and then goes to the front page",
        leaving("setTimeout(() => location.href='/', 3000)", 404, "Sida finst ikkje"),
    ),
    Scenario(
        "404-refreshes-home",
        Verdict.DEAD,
        "404 that says so, and then shows the front page",
        status(
            404,
            markup(
                "404", "<p>Sida finst ikkje.</p>", "<meta http-equiv=refresh content='5;url=/'>"
            ),
        ),
    ),
]
