"""A mail link is well when all whom it is to can get mail, or when the reader says whom."""

import asyncio

import pytest

from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.other_scheme import judge_unprobed
from rusplan.linkcheck.look.resolver import NoSuchHost
from rusplan.linkcheck.verdict import Reason

WELL, MISSING, UNUSABLE = Reason.NOT_PROBED, Reason.MAIL_DOMAIN_MISSING, Reason.UNUSABLE_ADDRESS


async def lookup(host: str) -> list[str]:
    raise NoSuchHost(host)


async def takes_mail(domain: str) -> bool:
    return domain in ("post.example", "skole.example")


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("mailto:a@post.example", WELL),
        ("mailto:a@post.example,b@skole.example?subject=Hei", WELL),
        ("mailto:a@post.example;%20b@skole.example", WELL),
        ("mailto:a@borte.example,b@post.example", MISSING),
        ("mailto:a@post.example,b@borte.example", MISSING),
        ("mailto:?subject=Les%20dette&body=https%3A%2F%2Frus.example", WELL),
        ("mailto:", MISSING),
        ("mailto:mailto:a@post.example", UNUSABLE),
    ],
)
def test_each_recipient_of_a_mail_is_looked_at(address: str, reason: Reason) -> None:
    finding = asyncio.run(judge_unprobed(parse(address), lookup, takes_mail))
    assert finding.reason is reason
