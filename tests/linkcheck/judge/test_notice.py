"""Pages that say, with 200, that what was asked for is not there: in many languages and words."""

import pytest

from rusplan.linkcheck.judge import judge
from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.judge.phrases import read_words
from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.body import Body
from rusplan.linkcheck.look.exchange import Answer, Exchange
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.judge.saved import looked_at, saved

ARTICLE = " ".join(f"ord{chr(97 + n // 26)}{chr(97 + n % 26)} er eit ord" for n in range(200))
LETTER = " ".join(f"brev{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60))
"""As long as a letter of farewell, or a short piece of news."""
DEEP = "https://www.rus.example/artikkel/om-alkohol-og-skole"

SAID = [
    (Reason.SOFT_404, "Hoppsan", "Sidan du söker finns inte längre på vår webbplats."),
    (Reason.SOFT_404, "Siden blev ikke fundet", ""),
    (Reason.SOFT_404, "Seite nicht gefunden | Amt", "Versuchen Sie die Suche."),
    (Reason.SOFT_404, "Sivua ei löytynyt", ""),
    (Reason.SOFT_404, "Página no encontrada", ""),
    (Reason.SOFT_404, "Страница не найдена", ""),
    (Reason.SOFT_404, "Skjema", "Dette skjemaet godtar ikke lenger svar."),
    (Reason.SOFT_404, "Undersøking", "Undersøkinga er avslutta. Takk for at du ville vere med."),
    (Reason.SOFT_404, "Film", "This video isn’t available anymore."),
    (Reason.SOFT_404, "Feil", "Lenka er ikkje lenger gyldig. Be om ei ny."),
    (Reason.SOFT_404, "This link has expired", "Ask for it to be shared again."),
    (Reason.SOFT_404, "Fjordprat has shut down", "All that was stored has been deleted."),
    (Reason.SOFT_404, "Kveldsope | Kommunen", "Tilbodet Kveldsope blei avslutta i juni. Ring oss."),
    (
        Reason.SOFT_404,
        "Beklager, dette skjemaet er ikke tilgjengelig",
        "Du har kanskje ikke tilgang.",
    ),
    (Reason.SOFT_404, "Invite Invalid", "Ask for a new one."),
    (Reason.SOFT_404, "Takk og farvel", "Fjordprat closed its doors on 31 March. Thank you."),
    (Reason.SOFT_404, "Kommunen", "Innhaldet som du prøvde å nå, er avpublisert. Bruk søket."),
    (Reason.SOFT_404, "Heftet ligger i papirkurven til eieren", "Be om en kopi."),
    (Reason.SOFT_404, "Leseren", "The leaflet you asked to see has been unpublished by its owner."),
    (Reason.SOFT_404, "This video is private", "Its owner decides who sees it."),
    (Reason.SOFT_404, "Lager", "Cette vidéo a été supprimée par son auteur."),
    (Reason.SOFT_404, "Designet finst ikkje lenger", "Spør den som delte det."),
    (Reason.SOFT_404, "We couldn’t find this drawing", "It may be a secret."),
    (Reason.SOFT_404, "Enkäten är stängd", "Tack."),
    (Reason.SOFT_404, "Jugendportal", "Das Angebot wurde zum Jahresende eingestellt."),
    (Reason.SOFT_404, "Takk for oss", f"Etter tolv år er Fjordprat lagt ned. {LETTER}"),
    (Reason.SOFT_404, "404 – noko gløymt", "Vel noko frå menyen."),
    (Reason.SOFT_404, "Fehler 404", "Zur Startseite"),
    (Reason.MAINTENANCE, "Driftsforstyrring", "Vi arbeider med saka."),
    (Reason.MAINTENANCE, "Tillfälligt otillgänglig", "Försök igen om en stund."),
    (Reason.MAINTENANCE, "Der opstod en fejl", "Prøv igen."),
    (Reason.MAINTENANCE, "Interner Serverfehler", ""),
    (Reason.MAINTENANCE, "Algo deu errado", "Tente mais tarde."),
    (Reason.MAINTENANCE, "Nettstaden", "Nettsida er under vedlikehald. Prøv igjen om litt."),
    (Reason.PLACEHOLDER, "Welcome to nginx!", ARTICLE),
    (Reason.PLACEHOLDER, "Apache2 Ubuntu Default Page: It works", ARTICLE),
    (Reason.PLACEHOLDER, "Account Suspended", "Contact your hosting provider."),
    (Reason.PLACEHOLDER, "Website Expired", "Is it yours? Log in to renew it."),
    (Reason.PLACEHOLDER, "Siden er under bygging", "Sist endra for lenge sidan."),
    (Reason.PLACEHOLDER, "Your web server is ready", "Replace this file with your own."),
    (Reason.PLACEHOLDER, "No website at this address", "Own this domain? Log in to use it."),
    (Reason.BOT_WALL, "Security checkpoint", "Your browser is being looked at."),
    (Reason.BOT_WALL, "Venterom", "Om lag tolv minutt att."),
    (Reason.BOT_WALL, "Er du ein robot?", ""),
    (Reason.PARKED, "fjordungdom.example", "Denne domänen är till salu. Ange ett bud."),
    (Reason.PARKED, "Diese Domain steht zum Verkauf", ""),
    (Reason.PARKED, "fjordungdom", "Este dominio está en venta."),
    (Reason.PARKED, "Домен продаётся", ""),
    (Reason.PARKED, "Notice: domain expired", "Renew it today."),
    (Reason.PARKED, "fjordungdom", "This domain registration expired on Monday. Renew it."),
    (Reason.PARKED, "ungbasen.example", "Domenet er registrert for ein kunde, og ikkje i bruk."),
    (Reason.PARKED, "Parkerad domän", ""),
    (Reason.SPAM, "Click Allow to go on", "We only want to know that you are no robot."),
    (Reason.DEFACED, "Hacked by NattUgla | Fjordteamet", "Greetz to all."),
    (Reason.LOGIN, "Logga in", "Ange användarnamn."),
    (Reason.LOGIN, "You need access", "Ask the owner of it."),
    (Reason.LOGIN, "Ingen tilgang", "Sida er ikkje for alle."),
]
SHORT_AND_WELL = [
    ("Tilbodet på Nes er lagt ned", f"Vedtaket kom måndag. {LETTER} Takk for alt, seier leiaren."),
    ("Kurs for foreldre", f"Påmeldinga er stengd for i år. {LETTER}"),
    ("Film om snus", "Filmen er fjerna frå eit anna nett, men du ser han her."),
    (
        "Appen Ro",
        "Appen er gratis og privat. The app is available in English. Slett alt når du vil.",
    ),
    ("Meld uro", "Skjemaet er ope. Det som du sender, er sletta etter eit år."),
    ("Filer til møtet", "Her er dokument som har gått ut til føresette."),
    ("Chat", "Chatten er stengt no, og opnar klokka 15."),
    ("Mista noko?", "Vi fann ikkje eigaren av tre votter."),
    ("Privat praksis", "Eg er psykolog, og har private timar."),
]
HEALTHY = [
    "Vedlikehald av skolebygg",
    "Kva gjer du når sida ikkje finst?",
    "Innlogging for elevar: slik gjer du",
    "Ledige plassar",
    "Robotar i klasserommet",
    "Samtykke i helsetenesta",
    "50 tips til foreldre",
    "Rom 404",
    "Er du over 18 år? Dette gjeld for deg",
    "Hacked by strangers: a family tells",
    "Domenet er til salgs: slik ser du det",
    "The youth line has shut down",
    "Tilbodet er avslutta",
    "Click Allow: how they lure you",
]


@pytest.mark.parametrize(("reason", "title", "text"), SAID)
def test_a_notice_is_known_by_what_it_says(reason: Reason, title: str, text: str) -> None:
    assert judge(saved(title, text, DEEP)).reason is reason


@pytest.mark.parametrize("title", HEALTHY)
def test_an_article_with_such_words_in_its_title_is_well(title: str) -> None:
    assert judge(saved(title, ARTICLE, DEEP)).reason is Reason.GOOD_ANSWER


@pytest.mark.parametrize(("title", "text"), SHORT_AND_WELL)
def test_a_short_page_with_such_words_is_well(title: str, text: str) -> None:
    assert judge(saved(title, text, DEEP)).reason is Reason.GOOD_ANSWER


def test_what_is_said_below_a_lesser_heading_stands_alone() -> None:
    html = "<title>Torget</title><h2>Dette innholdet er ikke tilgjengelig nå</h2><p>Eieren vet mer"
    assert judge(looked_at(html.encode(), DEEP)).reason is Reason.SOFT_404


def test_a_film_that_was_taken_away_is_told_by_the_players_own_data() -> None:
    html = (
        "<html><title>Film</title><script>var p = {'x': 1, \"playabilityStatus\": "
        '{"status": "ERROR", "reason": "Video unavailable"}}</script><div id=app></div></html>'
    )
    finding = judge(looked_at(html.encode(), DEEP))
    assert (finding.reason, finding.evidence["phrase"]) == (Reason.SOFT_404, "Video unavailable")
    well = html.replace("ERROR", "OK")
    assert judge(looked_at(well.encode(), DEEP)).reason is Reason.GOOD_ANSWER
    private = html.replace("ERROR", "LOGIN_REQUIRED").replace("unavailable", "is private")
    assert judge(looked_at(private.encode(), DEEP)).reason is Reason.SOFT_404
    asks = html.replace("ERROR", "LOGIN_REQUIRED").replace("unavailable", "for people only")
    assert judge(looked_at(asks.encode(), DEEP)).reason is Reason.GOOD_ANSWER


@pytest.mark.parametrize(
    ("kind", "data", "reason"),
    [
        ("text/plain", b"404 page not found\n", Reason.SOFT_404),
        ("text/plain; charset=utf-8", b"Sida finst ikkje.", Reason.SOFT_404),
        ("application/json", b'{"error": {"code": 404, "message": "?"}}', Reason.SOFT_404),
        ("application/json", b'{"code": 200, "rows": 404}', Reason.GOOD_ANSWER),
        ("application/json", b'{"ok": false, "error": "Drawing not found"}', Reason.SOFT_404),
        ("application/json", b'{"title": "Page not found: a play"}', Reason.GOOD_ANSWER),
        ("application/problem+json", b'{"detail": "Not found."}', Reason.SOFT_404),
        ("application/xml", b"<Error><Code>NoSuchKey</Code></Error>", Reason.SOFT_404),
        (
            "text/xml",
            b"\xef\xbb\xbf<Error><Message>The specified container does not exist.</Message>",
            Reason.SOFT_404,
        ),
        (
            "application/xml",
            b"<rss><title>Page not found: a play</title></rss>",
            Reason.GOOD_ANSWER,
        ),
        ("text/plain", b"Not Found - Request ID: 7", Reason.SOFT_404),
        ("text/plain", b"Rom 404: not found on the map of 1962, as we tell", Reason.GOOD_ANSWER),
    ],
)
def test_a_notice_needs_no_web_page(kind: str, data: bytes, reason: Reason) -> None:
    answer = Answer(parse(DEEP), 200, {"content-type": kind}, Body(data))
    assert judge(Exchange(answer.address, (), answer)).reason is reason


def test_an_error_page_that_a_redirect_led_to_may_say_so_below_its_heading() -> None:
    said = "An error occurred while we made your page."
    led_to = saved("Error", said, "https://www.rus.example/System/Error/500", came_from=DEEP)
    assert judge(led_to).reason is Reason.MAINTENANCE


def test_what_php_prints_in_the_place_of_a_page_is_a_fault_that_passes() -> None:
    printed = b"<br>\n<b>Fatal error</b>:  Uncaught Error: no such table in <b>/var/www/x.php</b>"
    assert judge(looked_at(printed, DEEP)).reason is Reason.MAINTENANCE
    told = saved("Slik les du feil", "Fatal error: uncaught error betyr at PHP gav seg.", DEEP)
    assert judge(told).reason is Reason.GOOD_ANSWER


def test_consent_is_a_wall_where_a_redirect_ended_and_not_as_a_subject() -> None:
    asked = "https://www.avisa.example/sak/12"
    wall = saved("Vi bryr oss om personvernet ditt", "Godta?", "https://cmp.hus.example/v2?back=1")
    behind = looked_at(wall.answer.body.data, "https://cmp.hus.example/v2?back=1", came_from=asked)
    assert judge(behind).reason is Reason.CONSENT
    assert judge(saved("Samtykke", ARTICLE)).reason is Reason.GOOD_ANSWER


@pytest.mark.parametrize(
    "kind",
    [
        "gone",
        "closed",
        "lost",
        "later",
        "product",
        "placeholder",
        "wall",
        "login",
        "parked",
        "lure",
        "defaced",
    ],
)
def test_every_notice_in_the_file_is_said_by_itself(kind: str) -> None:
    lists = read_words("notices.yml")[kind]
    written = [n for each in lists.values() for n in each] if isinstance(lists, dict) else lists
    for notice in written:
        said = notice.replace("…", "").replace("*", "")
        assert notices(kind).says(said), notice
        assert not notices(kind).says(f"{ARTICLE} {said} {ARTICLE}"), notice
