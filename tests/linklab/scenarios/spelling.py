"""Addresses stored in every spelling; the host answers only to the spelling a browser sends."""

from rusplan.linkcheck.verdict import Verdict
from tests.linklab.answer import Answer, page
from tests.linklab.scenario import Scenario

OK = Verdict.OK
NOT_IT = Answer(404)


def sent_as(number: int, stored: str, sent: str) -> Scenario:
    return Scenario(
        f"spelling-{number}",
        OK,
        f"{stored[:30]} is sent as {sent[:30]}",
        NOT_IT,
        stored,
        routes={sent: page()},
    )


SCENARIOS = [
    sent_as(1, "/l%C3%A6ring/%C3%B8velse", "/l%C3%A6ring/%C3%B8velse"),
    sent_as(2, "/læring/øvelse", "/l%C3%A6ring/%C3%B8velse"),
    sent_as(3, "/l%e6ring", "/l%e6ring"),
    sent_as(4, "/a%2Fb", "/a%2Fb"),
    sent_as(5, "/mitt ark.html", "/mitt%20ark.html"),
    sent_as(6, "/vis?id=7&lang=nb&q=a+b", "/vis?id=7&lang=nb&q=a+b"),
    sent_as(7, "/vis?q=æ ø", "/vis?q=%C3%A6%20%C3%B8"),
    sent_as(8, "/vis?", "/vis?"),
    sent_as(9, "/a//b", "/a//b"),
    sent_as(10, "/a/../b/./c", "/b/c"),
    sent_as(11, "/a;v=1,2", "/a;v=1,2"),
    sent_as(12, "/(a)'b'!*", "/(a)'b'!*"),
    sent_as(13, "/~ola/%7Ekari", "/~ola/%7Ekari"),
    sent_as(14, "/a|b[c]", "/a|b[c]"),
    sent_as(15, "/100%", "/100%"),
    sent_as(16, "/a\\b", "/a/b"),
    sent_as(17, "/a?x[]=1&y={z}", "/a?x[]=1&y={z}"),
    sent_as(18, "/a\n b", "/a%20b"),
    sent_as(19, "/sok?q=" + "a" * 2970, "/sok?q=" + "a" * 2970),
    sent_as(20, "/a?b?c=/d", "/a?b?c=/d"),
    sent_as(21, "/side ", "/side"),
    Scenario("idn", OK, "a host in Norwegian letters", path="/", host="blåbærsyltetøy.lab.example"),
    Scenario("upper-case", OK, "scheme and host in capitals", path="/", host="STORE.lab.example"),
    Scenario("no-path", OK, "no path at all", path="", routes={"/": page()}),
    Scenario("unreadable-address", Verdict.DEAD, "no address at all", address="http://[ikkje/"),
    Scenario(
        "no-port",
        Verdict.DEAD,
        "a port that does not exist",
        address="http://eit.lab.example:99999/",
    ),
]
