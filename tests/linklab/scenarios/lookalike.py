"""Healthy pages that talk about what makes other pages suspect."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.answer import ARTICLE, Answer, page, redirect
from tests.linklab.scenario import Scenario

OK = Verdict.OK


def about(number: int, title: str, body: str = "", path: str = "/ressurs", **more: str) -> Scenario:
    return Scenario(
        f"about-{number}",
        OK,
        title[:60],
        page(title, f"<p>{body} {ARTICLE}</p>", **more),
        path=path,
    )


SCENARIOS = [
    about(
        1,
        "404 Not Found: kva tyder feilen?",
        "Feilen 404 tyder at sida ikkje finst. 404 er ein kode. Får du 404, så søk. Om 404.",
    ),
    about(
        2,
        "404 Not Found - HTTP",
        "404 404 404 404",
        path="/en-US/docs/Web/HTTP/Status/404",
        heading="404 Not Found",
    ),
    about(3, "Slik lagar du ei god 404-side"),
    about(
        4,
        "Speleavhengig? Her får du hjelp",
        "Casino, odds og bonus kan bli eit problem. Hjelpelinja svarar.",
    ),
    about(
        5,
        "Nettcasino lokkar ungdom med free spins",
        "Lotteritilsynet åtvarar mot bonus utan innskot.",
    ),
    about(
        6, "Slik verkar kasinobonusar på hjernen", "Forskarar har sett på casino og velkomstbonus."
    ),
    about(7, "Domenet kjendis.no er til salgs", "Eigaren av domenet vil selje."),
    about(8, "Vedlikehald av skolebygg", "Kommunen brukar meir pengar på vedlikehald."),
    about(9, "Kva er ein CAPTCHA?", "Ein captcha skil menneske frå robot."),
    about(10, "Slik loggar du inn", "Bruk Feide eller BankID."),
    about(
        11,
        "Viagra og andre medisinar: åtvaring om kjøp på nett",
        "Det er farleg å kjøpe Viagra på nett.",
    ),
    about(12, "Finn ikkje ungdommen hjelp?", "Mange finn ikkje det dei leitar etter."),
    about(13, "Barnet er borte frå skolen", "Eleven er borte."),
    about(14, "Feil om cannabis", "Vanlege feil og misforståingar."),
    about(15, "Om oss", "Har du fått meldinga «Siden finnes ikke»? Då kan sida vere flytta."),
    Scenario(
        "login-box",
        OK,
        "an article with a login box in its header",
        page("Rusplan", f"<form><input type=password></form><p>{ARTICLE}</p>"),
    ),
    Scenario(
        "contact-form",
        OK,
        "an article with a captcha in its form",
        page(
            "Kontakt",
            f"<p>{ARTICLE}</p><script src='https://www.google.com/recaptcha/api.js'></script>",
        ),
    ),
    Scenario(
        "script-that-may-leave",
        OK,
        "a script that could leave, in a page to read",
        page(body=f"<p>{ARTICLE}</p><script>function f(){{location.href='/a'}}</script>"),
    ),
    Scenario(
        "self-refresh",
        OK,
        "a page that reloads itself",
        page(head="<meta http-equiv=refresh content='300'>"),
    ),
    Scenario(
        "noscript-refresh",
        OK,
        "a refresh only for readers without scripts",
        page(head="<noscript><meta http-equiv=refresh content='0;url=/utan-script'></noscript>"),
    ),
    Scenario(
        "pdf-viewer",
        OK,
        "a .pdf shown inside a page",
        page("Hefte", "<iframe src='/raw/hefte.pdf'></iframe>"),
        path="/blob/hefte.pdf",
    ),
    Scenario(
        "login-page-linked",
        OK,
        "a link to a login page, on purpose",
        page("Logg inn", "<input type=password>"),
        path="/logg-inn",
    ),
    Scenario(
        "short-page",
        OK,
        "a healthy page of few words",
        page("Ring oss", "<p>Telefonen er open heile døgnet.</p>"),
    ),
    Scenario(
        "root-language",
        Verdict.MOVED,
        "a front page that moved to a language",
        redirect(301, "/nn/"),
        path="/index.html",
        routes={"/nn/": page("Velkomen")},
    ),
    Scenario(
        "pdf-as-stream",
        OK,
        "a PDF sent as octet-stream",
        Answer(200, b"%PDF-1.4\n%%EOF", "application/octet-stream"),
        path="/hefte.pdf",
    ),
]
