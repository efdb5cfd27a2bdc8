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
    (Reason.BOT_WALL, "Security checkpoint", "Your browser is being looked at."),
    (Reason.BOT_WALL, "Venterom", "Om lag tolv minutt att."),
    (Reason.BOT_WALL, "Er du ein robot?", ""),
    (Reason.PARKED, "fjordungdom.example", "Denne domänen är till salu. Ange ett bud."),
    (Reason.PARKED, "Diese Domain steht zum Verkauf", ""),
    (Reason.PARKED, "fjordungdom", "Este dominio está en venta."),
    (Reason.PARKED, "Домен продаётся", ""),
    (Reason.PARKED, "Notice: domain expired", "Renew it today."),
    (Reason.PARKED, "fjordungdom", "This domain registration expired on Monday. Renew it."),
    (Reason.SPAM, "Click Allow to go on", "We only want to know that you are no robot."),
    (Reason.DEFACED, "Hacked by NattUgla | Fjordteamet", "Greetz to all."),
    (Reason.LOGIN, "Logga in", "Ange användarnamn."),
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


def test_a_film_that_was_taken_away_is_told_by_the_players_own_data() -> None:
    html = (
        "<html><title>Film</title><script>var p = {'x': 1, \"playabilityStatus\": "
        '{"status": "ERROR", "reason": "Video unavailable"}}</script><div id=app></div></html>'
    )
    finding = judge(looked_at(html.encode(), DEEP))
    assert (finding.reason, finding.evidence["phrase"]) == (Reason.SOFT_404, "Video unavailable")
    well = html.replace("ERROR", "OK")
    assert judge(looked_at(well.encode(), DEEP)).reason is Reason.GOOD_ANSWER


@pytest.mark.parametrize(
    ("kind", "data", "reason"),
    [
        ("text/plain", b"404 page not found\n", Reason.SOFT_404),
        ("text/plain; charset=utf-8", b"Sida finst ikkje.", Reason.SOFT_404),
        ("application/json", b'{"error": {"code": 404, "message": "?"}}', Reason.SOFT_404),
        ("application/json", b'{"code": 200, "rows": 404}', Reason.GOOD_ANSWER),
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
