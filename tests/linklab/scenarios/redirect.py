"""Redirects of every kind."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab import behaviour
from tests.linklab.answer import Answer, page, redirect, status
from tests.linklab.scenario import Scenario

OK, MOVED, SUSPECT, DEAD = Verdict.OK, Verdict.MOVED, Verdict.SUSPECT, Verdict.DEAD
NEW = {"/ny": page()}

SCENARIOS = [
    Scenario("301", MOVED, "301 to another path", redirect(301, "/ny"), routes=NEW),
    Scenario("308", MOVED, "308 to another path", redirect(308, "/ny"), routes=NEW),
    Scenario(
        "301-slash",
        MOVED,
        "301 to the same path with a slash",
        redirect(301, "/ressurs/"),
        routes={"/ressurs/": page()},
    ),
    Scenario(
        "301-https",
        MOVED,
        "301 to https on another host",
        redirect(301, "https://127.77.200.2:{tls_port}/ressurs"),
    ),
    Scenario(
        "301-host",
        MOVED,
        "301 to another host, same path",
        redirect(301, "http://127.77.200.3:{port}/ressurs"),
    ),
    Scenario("301-relative", MOVED, "a relative target", redirect(301, "ny"), routes=NEW),
    Scenario(
        "301-utf8",
        MOVED,
        "a target in raw UTF-8",
        redirect(301, "/læring"),
        routes={"/l%C3%A6ring": page()},
    ),
    Scenario(
        "301-space",
        MOVED,
        "a target with a space",
        redirect(301, "/mitt ark"),
        routes={"/mitt%20ark": page()},
    ),
    Scenario(
        "301-then-302",
        MOVED,
        "301, then 302 to a session",
        redirect(301, "/ny"),
        routes={"/ny": redirect(302, "/sesjon/42"), "/sesjon/42": page()},
    ),
    Scenario(
        "302-then-301",
        OK,
        "302, then 301",
        redirect(302, "/a"),
        routes={"/a": redirect(301, "/ny"), **NEW},
    ),
    Scenario(
        "302",
        OK,
        "302 to a session page",
        redirect(302, "/sesjon/42"),
        routes={"/sesjon/42": page()},
    ),
    Scenario("303", OK, "303", redirect(303, "/ny"), routes=NEW),
    Scenario("307", OK, "307", redirect(307, "/ny"), routes=NEW),
    Scenario("chain-of-5", MOVED, "five 301s", behaviour=behaviour.countdown, path="/c/5"),
    Scenario(
        "chain-of-25",
        DEAD,
        "more redirects than any browser follows",
        behaviour=behaviour.countdown,
        path="/c/25",
    ),
    Scenario(
        "cookie",
        OK,
        "redirects to itself until its cookie comes back",
        behaviour=behaviour.wants_cookie,
    ),
    Scenario(
        "refresh",
        MOVED,
        "meta refresh at once",
        page("Flytta", "", "<meta http-equiv='Refresh' content='0; URL=/ny'>"),
        routes=NEW,
    ),
    Scenario(
        "refresh-quoted",
        MOVED,
        "meta refresh after five seconds, quoted",
        page(
            "Flytta", "<p>Sida er flytta.</p>", "<meta http-equiv=refresh content=\"5;url='/ny'\">"
        ),
        routes=NEW,
    ),
    Scenario(
        "refresh-header",
        MOVED,
        "the header Refresh, and nothing else",
        Answer(200, "", headers={"Refresh": "0; url=/ny"}),
        routes=NEW,
    ),
    Scenario(
        "refresh-in-a-ring",
        OK,
        "two pages that show each other in turn",
        page("Kart", head="<meta http-equiv=refresh content='5;url=/kart-2'>"),
        routes={"/kart-2": page("Kart", head="<meta http-equiv=refresh content='5;url=/ressurs'>")},
    ),
    Scenario(
        "wait",
        OK,
        "a page that renews itself",
        Answer(body=page().body, headers={"Refresh": "20"}),
    ),
    Scenario(
        "private",
        SUSPECT,
        "302 to a private address",
        redirect(302, "http://127.66.6.6:{port}/hemmeleg"),
    ),
    Scenario(
        "private-in-disguise",
        SUSPECT,
        "302 to a private address written as one number",
        redirect(302, "http://2134507014:{port}/hemmeleg"),
    ),
    Scenario(
        "private-by-refresh",
        SUSPECT,
        "meta refresh to a private address",
        page("…", "", "<meta http-equiv=refresh content='0;url=http://127.66.6.6:1/'>"),
    ),
    Scenario(
        "private-by-name",
        SUSPECT,
        "302 to a name that leads to a private address",
        redirect(302, "http://inne.lab.example:{port}/"),
    ),
    Scenario("no-target", SUSPECT, "301 without a Location", status(301)),
    Scenario("file-target", SUSPECT, "302 to file:", redirect(302, "file:///etc/passwd")),
    Scenario("bad-target", SUSPECT, "302 to no address at all", redirect(302, "http://")),
    Scenario(
        "other-front-page",
        SUSPECT,
        "a short address that leads to another site's front page",
        redirect(302, "http://127.77.200.3:{port}/"),
        path="/kampanje",
    ),
    Scenario(
        "vanity",
        MOVED,
        "the page got a site of its own",
        redirect(301, "http://kampanje.lab.example:{port}/"),
        path="/kampanje",
    ),
    Scenario("own-site", OK, "that site", path="/", host="kampanje.lab.example"),
    Scenario(
        "fragment-kept",
        SUSPECT,
        "a fragment the new page lacks",
        redirect(301, "/ny"),
        routes=NEW,
        fragment="#del2",
    ),
    Scenario(
        "dead-end",
        Verdict.TEMPORARY,
        "301 to a page that fails",
        redirect(301, "/ny"),
        routes={"/ny": Answer(500)},
    ),
]
