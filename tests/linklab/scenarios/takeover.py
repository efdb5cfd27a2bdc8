"""Domains that someone else has taken over."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.answer import Answer, page, redirect
from tests.linklab.scenario import Scenario

HIJACKED = Verdict.HIJACKED

FILLER = " ".join(f"nummer {n} har {n * 7} spel frå leverandør{n}" for n in range(60))


def taken(number: int, title: str, body: str, lang: str = "nb", head: str = "") -> Scenario:
    return Scenario(
        f"taken-{number}", HIJACKED, title[:60], page(title, f"<p>{body}</p>", head, lang=lang)
    )


SCENARIOS = [
    taken(1, "laering24.no is for sale", "Buy this domain. Related searches: loans, casino."),
    taken(2, "Beste nettcasino 2026 – 500 free spins", "Casino bonus uten innskudd."),
    taken(3, "Domain parking", "This domain may be for sale"),
    taken(4, "ungdomshelse.no", "Dette domenet er til salgs. Kontakt oss for pris."),
    taken(5, "Kjøp domenet ungrus.no", "Gi et bud i dag."),
    taken(6, "Parkert domene", "Domenet er parkert hos en webvert."),
    taken(
        7, "ruskunnskap.no", "The domain ruskunnskap.no is for sale. Make an offer on this domain."
    ),
    taken(
        8,
        "SLOT GACOR 2026: Situs Judi Online Terpercaya",
        "Daftar sekarang dan dapatkan bonus.",
        lang="id",
    ),
    taken(
        9,
        "Topp 10 online casino",
        "Velkomstbonus og gratis spinn hver dag. Spill nå! Jackpot og spilleautomater.",
    ),
    taken(10, "Buy Viagra online without prescription", "Cheap pills, fast shipping.", lang="en"),
    taken(11, "Write my essay", "Custom essay writing service.", lang="en"),
    taken(12, "Forbrukslån uten sikkerhet", "Søk i dag og få pengene på konto."),
    taken(13, "Онлайн казино Вулкан", "Играть бесплатно", lang="ru"),
    taken(
        14,
        "Beste norske casino – casino bonus 2026",
        "Vi har samla dei mest populære sidene, med rask utbetaling og kundeservice døgnet rundt. "
        + FILLER,
    ),
    Scenario(
        "for-sale-script",
        HIJACKED,
        "a parking company's script",
        Answer(
            200,
            "<html><body><script src='https://c.parkingcrew.net/jsparkcaf.js'></script></body></html>",
        ),
    ),
    Scenario(
        "lander",
        HIJACKED,
        "a registrar's lander",
        Answer(
            200,
            '<html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>',
        ),
    ),
    Scenario(
        "to-parking-host",
        HIJACKED,
        "302 to a page that sells the domain",
        redirect(302, "http://127.77.200.3:{port}/park"),
    ),
    Scenario(
        "404-but-for-sale",
        HIJACKED,
        "404 with a for-sale page",
        Answer(404, page("ungrus.no is for sale", "<p>Buy this domain.</p>").body),
    ),
]
