"""Hosts that let readers in and checkers out, or only those who log in."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.answer import page, redirect, status
from tests.linklab.scenario import Scenario

OK, SUSPECT = Verdict.OK, Verdict.SUSPECT


def wall(number: int, code: int, title: str, body: str = "", **headers: str) -> Scenario:
    return Scenario(
        f"wall-{number}",
        SUSPECT,
        title,
        status(code, str(page(title, f"<p>{body}</p>").body), **headers),
    )


SCENARIOS = [
    Scenario(
        "403-to-bots", OK, "403 to clients that do not look like a browser", to_bots=status(403)
    ),
    *[
        Scenario(str(code), SUSPECT, f"{code} to everybody", status(code))
        for code in (401, 402, 403, 405, 406, 407, 409, 418, 423, 451, 999)
    ],
    wall(1, 403, "Just a moment...", "Verifying you are human", cf_mitigated="challenge"),
    wall(2, 503, "Just a moment...", "Checking your browser before accessing the site."),
    wall(3, 200, "Attention Required! | Cloudflare"),
    wall(4, 202, "Human verification", x_amzn_waf_action="captcha"),
    wall(5, 200, "Er du et menneske?", "Bekreft at du ikke er en robot."),
    wall(6, 429, "Are you a robot?"),
    wall(7, 200, "Access denied"),
    Scenario(
        "captcha-only",
        SUSPECT,
        "nothing but a captcha",
        page("…", "<script src='https://geo.captcha-delivery.com/c.js'></script>", heading=""),
    ),
    Scenario(
        "to-login",
        SUSPECT,
        "302 to a login page",
        redirect(302, "/login?next=/ressurs"),
        routes={"/login?next=/ressurs": page("Portalen", "<input type=password>")},
    ),
    Scenario(
        "to-sso",
        SUSPECT,
        "302 to a sign-on service",
        redirect(302, "/auth/realms/skole?x=1"),
        routes={"/auth/realms/skole?x=1": page("Vel konto", "<p>Vel</p>")},
    ),
    Scenario(
        "login-in-place",
        SUSPECT,
        "a login form in the page's place",
        page("Logg inn", "<form><input name=brukar><input type=password></form>"),
    ),
    Scenario(
        "login-notice",
        SUSPECT,
        "a page that asks for login",
        page("Logg inn for å sjå sida", "<p>Bruk Feide.</p>"),
    ),
]
