"""Trouble that may pass."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab import behaviour
from tests.linklab.answer import page, status
from tests.linklab.scenario import Scenario

OK, TEMPORARY = Verdict.OK, Verdict.TEMPORARY


def notice(number: int, title: str, body: str) -> Scenario:
    return Scenario(f"pause-{number}", TEMPORARY, title, page(title, f"<p>{body}</p>"))


SCENARIOS = [
    *[
        Scenario(str(code), TEMPORARY, f"{code} all day", status(code))
        for code in (408, 421, 425, 500, 501, 502, 504, 520, 522, 530, 599)
    ],
    Scenario("503", TEMPORARY, "503 for an hour", status(503, Retry_After="3600")),
    Scenario(
        "503-date",
        TEMPORARY,
        "503 until a date",
        status(
            503, Retry_After="Fri, 31 Dec 2100 23:59:59 GMT", Date="Fri, 31 Dec 2099 23:59:59 GMT"
        ),
    ),
    Scenario("429", TEMPORARY, "429 all day", status(429, Retry_After="3600")),
    Scenario("429-unsaid", TEMPORARY, "429 without Retry-After", status(429)),
    Scenario(
        "429-heals", OK, "429, Retry-After: 2, then well", until=(1.9, status(429, Retry_After="2"))
    ),
    Scenario("503-heals", OK, "503 for a second and a half", until=(1.5, status(503))),
    Scenario("404-once", OK, "404 while something is deployed", first=status(404)),
    Scenario("hang-once", OK, "the first request never answered", first=behaviour.hang),
    Scenario("reset-once", OK, "the first connection reset", first=behaviour.reset),
    Scenario("empty-once", OK, "the first answer empty", first=status(200, "")),
    notice(1, "Vedlikehold", "Vi oppgraderer nettsidene. Prøv igjen senere."),
    notice(2, "Vedlikehald", "Sida er nede for vedlikehald. Vi er snart tilbake."),
    notice(3, "We'll be back soon", "Scheduled maintenance."),
    notice(4, "503 Service Unavailable", "No server is available."),
    notice(5, "Error establishing a database connection", ""),
    notice(6, "Midlertidig utilgjengelig", "Tjenesten er midlertidig utilgjengelig."),
    notice(7, "Internal Server Error", "Noko gjekk gale."),
    Scenario("refused", TEMPORARY, "connection refused", listens=False),
    Scenario("reset", TEMPORARY, "connection reset", behaviour=behaviour.reset),
    Scenario("drop", TEMPORARY, "connection closed without an answer", behaviour=behaviour.drop),
    Scenario("hang", TEMPORARY, "never answers", behaviour=behaviour.hang),
    Scenario("dns-down", TEMPORARY, "DNS gives no answer", address="http://dns-nede.lab.example/"),
]
