"""Pages that say, with 200, that what was asked for is not there: in many languages and words."""

import pytest

from rusplan.linkcheck.judge import judge
from rusplan.linkcheck.judge.notices import notices
from rusplan.linkcheck.judge.phrases import read_words
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
    (Reason.SOFT_404, "404 – noko gløymt", "Vel noko frå menyen."),
    (Reason.SOFT_404, "Fehler 404", "Zur Startseite"),
    (Reason.MAINTENANCE, "Driftsforstyrring", "Vi arbeider med saka."),
    (Reason.MAINTENANCE, "Tillfälligt otillgänglig", "Försök igen om en stund."),
    (Reason.MAINTENANCE, "Der opstod en fejl", "Prøv igen."),
    (Reason.MAINTENANCE, "Interner Serverfehler", ""),
    (Reason.MAINTENANCE, "Nettstaden", "Nettsida er under vedlikehald. Prøv igjen om litt."),
    (Reason.PLACEHOLDER, "Welcome to nginx!", ARTICLE),
    (Reason.PLACEHOLDER, "Apache2 Ubuntu Default Page: It works", ARTICLE),
    (Reason.PLACEHOLDER, "Account Suspended", "Contact your hosting provider."),
    (Reason.BOT_WALL, "Security checkpoint", "Your browser is being looked at."),
    (Reason.BOT_WALL, "Venterom", "Om lag tolv minutt att."),
    (Reason.BOT_WALL, "Er du ein robot?", ""),
    (Reason.PARKED, "fjordungdom.example", "Denne domänen är till salu. Ange ett bud."),
    (Reason.PARKED, "Diese Domain steht zum Verkauf", ""),
    (Reason.PARKED, "fjordungdom", "Este dominio está en venta."),
    (Reason.PARKED, "Домен продаётся", ""),
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


def test_consent_is_a_wall_where_a_redirect_ended_and_not_as_a_subject() -> None:
    asked = "https://www.avisa.example/sak/12"
    wall = saved("Vi bryr oss om personvernet ditt", "Godta?", "https://cmp.hus.example/v2?back=1")
    behind = looked_at(wall.answer.body.data, "https://cmp.hus.example/v2?back=1", came_from=asked)
    assert judge(behind).reason is Reason.CONSENT
    assert judge(saved("Samtykke", ARTICLE)).reason is Reason.GOOD_ANSWER


@pytest.mark.parametrize(
    "kind", ["gone", "later", "product", "placeholder", "wall", "login", "parked", "defaced"]
)
def test_every_notice_in_the_file_is_said_by_itself(kind: str) -> None:
    lists = read_words("notices.yml")[kind]
    written = [n for each in lists.values() for n in each] if isinstance(lists, dict) else lists
    for notice in written:
        said = notice.replace("…", "").replace("*", "")
        assert notices(kind).says(said), notice
        assert not notices(kind).says(f"{ARTICLE} {said} {ARTICLE}"), notice
