"""Pages that are gone, whether the server says so or not."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.answer import ARTICLE, Answer, page, redirect, status
from tests.linklab.scenario import Scenario

DEAD = Verdict.DEAD


def soft(number: int, title: str, body: str = "", **more: str) -> Scenario:
    return Scenario(
        f"soft-{number}", DEAD, f"200: {title or body}"[:60], page(title, f"<p>{body}</p>", **more)
    )


NOTICES = [
    soft(1, "Siden finnes ikke", "Beklager, vi finner ikke siden du leter etter."),
    soft(2, "Kommunen", heading="Fant ikke siden"),
    soft(3, "Sida finst ikkje", "Feil 404"),
    soft(4, "Fann ikkje sida"),
    soft(5, "Page not found | Kommunen", ARTICLE, heading="Page not found"),
    soft(6, "404"),
    soft(7, "404 - Siden ble ikke funnet"),
    soft(8, "Feil 404"),
    soft(9, "Oops! That page can’t be found."),
    soft(10, "Sida er flytta", "Me har fått nye nettsider."),
    soft(11, "Beklager", "Siden du leter etter er flyttet eller slettet. Prøv søket."),
    soft(12, "Kommunen", "Beklager, siden du prøver å nå finnes ikke lenger.", heading="Oi!"),
    soft(13, "Ressursen", "Vi kan ikkje finne sida du leitar etter.", heading="Orsak!"),
    soft(
        14,
        "Error",
        "The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.",
    ),
    soft(15, "Nettstaden", "Sorry, we couldn't find that page.", heading=""),
    soft(16, "Innholdet er ikke tilgjengelig"),
    soft(17, "Artikkelen er fjernet"),
    soft(18, "Dokumentet finnes ikke"),
    soft(19, "Ikke funnet – Fylkeskommunen", "Sjekk adressen."),
    soft(20, "Denne sida er dessverre ikkje tilgjengeleg lenger"),
    soft(21, "HTTP 404: Not Found"),
    soft(22, "This page doesn't exist"),
    soft(23, "Siden du leter etter ble ikke funnet"),
    soft(24, "Sida du ser etter finst ikkje"),
    soft(25, "Vi finner ikke siden"),
    soft(26, "Hoppsan! Her var det tomt", "Vi fann ikkje sida du leita etter.", heading="Hoppsan!"),
    soft(27, "Sidan kunde inte hittas", "Sidan hittades inte."),
    soft(28, "410 Gone"),
    soft(29, "Ressursbanken", "Sida vart ikkje funnen.", heading="404"),
    soft(30, "Not Found", ARTICLE),
]

SCENARIOS = [
    Scenario("404", DEAD, "404", status(404)),
    Scenario("410", DEAD, "410", status(410)),
    Scenario("400", Verdict.SUSPECT, "400 to a program", status(400)),
    Scenario("414", Verdict.SUSPECT, "414: the address is refused for what it is", status(414)),
    Scenario("404-with-menu", DEAD, "404 with a whole page", Answer(404, page().body)),
    Scenario(
        "moved-to-404", DEAD, "301 to a 404", redirect(301, "/ny"), routes={"/ny": status(404)}
    ),
    Scenario(
        "moved-to-error-page",
        DEAD,
        "302 to an error page that says 200",
        redirect(302, "/feil/404"),
        routes={"/feil/404": page("Å nei", "<p>Her var det ingenting.</p>")},
    ),
    Scenario(
        "asp-error",
        DEAD,
        "302 to a generic page with aspxerrorpath",
        redirect(302, "/sorry.aspx?aspxerrorpath=/ressurs"),
        routes={"/sorry.aspx?aspxerrorpath=/ressurs": page("Å nei", "<p>Prøv menyen.</p>")},
    ),
    Scenario(
        "framework-class",
        DEAD,
        "body class error404",
        Answer(
            200, "<html><body class='page error404'><h1>Å nei</h1><p>Prøv menyen.</p></body></html>"
        ),
    ),
    Scenario(
        "to-home",
        DEAD,
        "301 from a deep link to the front page",
        redirect(301, "/"),
        path="/fag/naturfag/fotosyntese",
    ),
    Scenario(
        "to-home-302",
        DEAD,
        "302 from a deep link to the front page",
        redirect(302, "/?utm=gone"),
        path="/fag/kjemi/syrer",
    ),
    Scenario(
        "to-home-language",
        DEAD,
        "301 to the front page of a language",
        redirect(301, "/nb/"),
        path="/artikkel/rus",
        routes={"/nb/": page("Velkommen")},
    ),
    Scenario(
        "to-home-index",
        DEAD,
        "302 to index.html",
        redirect(302, "/index.html"),
        path="/artikkel/rus",
        routes={"/index.html": page("Velkommen")},
    ),
    Scenario(
        "to-home-refresh",
        DEAD,
        "meta refresh to the front page",
        page("…", "", "<meta http-equiv=refresh content='0; url=/'>"),
        path="/artikkel/rus",
    ),
    Scenario(
        "query-to-home",
        DEAD,
        "an article by number that leads to the front page",
        redirect(301, "/"),
        path="/vis.php?id=7",
    ),
    Scenario(
        "pdf-now-page",
        DEAD,
        "a .pdf that now serves a page",
        page("Velkommen"),
        path="/filer/arbeidsark.pdf",
    ),
    Scenario(
        "pdf-type-but-page",
        DEAD,
        "a page that calls itself PDF",
        Answer(200, page("Velkommen").body, "application/pdf"),
        path="/filer/ark.pdf",
    ),
    Scenario(
        "doc-now-page",
        DEAD,
        "a .docx that now serves a page",
        page("Velkommen"),
        path="/filer/mal.docx",
    ),
    Scenario("no-such-host", DEAD, "no such host", address="http://finst-ikkje.lab.example/side"),
    Scenario("loop", DEAD, "redirects to itself for ever", redirect(302, "/ressurs")),
    Scenario(
        "loop-of-two",
        DEAD,
        "two pages redirecting to each other",
        redirect(301, "/b"),
        routes={"/b": redirect(301, "/ressurs")},
    ),
    *NOTICES,
]
