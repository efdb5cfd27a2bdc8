"""An anchor is said to be missing only where no script can have made it."""

import pytest

from rusplan.linkcheck.judge import judge
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.judge.saved import looked_at

TEXT = " ".join(f"ord{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200))
SCRIPT = "<script src=/a.js></script>"
PLAIN_HEADINGS = "<h2>Hjelp no</h2><h2>Anna</h2>"
HEADINGS_WITH_IDS = "<h2 id=ein>Hjelp no</h2><h2 id=to>Anna</h2>"


def reason(fragment: str, body: str, text: str = TEXT) -> Reason:
    html = f"<html><title>Sida</title><body>{body}<p>{text}</p></body></html>"
    return judge(looked_at(html.encode(), f"https://a.example/s#{fragment}")).reason


@pytest.mark.parametrize(
    ("fragment", "body"),
    [
        ("L12-L20", HEADINGS_WITH_IDS),
        ("/tema/rus", HEADINGS_WITH_IDS),
        ("kanal/rus/emne", HEADINGS_WITH_IDS + SCRIPT),
        ("ein", HEADINGS_WITH_IDS),
        ("del-2", "<h2 id=user-content-del-2>D</h2>"),
        ("hjelp-no", PLAIN_HEADINGS + SCRIPT),
        ("noko", PLAIN_HEADINGS + SCRIPT),
        ("hjelp-no", HEADINGS_WITH_IDS + SCRIPT),
        ("noko", "<a href='#noko'>Noko</a>" + HEADINGS_WITH_IDS + SCRIPT),
    ],
)
def test_what_may_be_there_is_not_missed(fragment: str, body: str) -> None:
    assert reason(fragment, body) is Reason.GOOD_ANSWER


def test_a_page_that_its_script_draws_has_its_anchors_from_there() -> None:
    assert reason("noko", f"<div id=app></div>{SCRIPT}", text="") is Reason.GOOD_ANSWER


@pytest.mark.parametrize("body", [PLAIN_HEADINGS, HEADINGS_WITH_IDS, HEADINGS_WITH_IDS + SCRIPT])
def test_what_cannot_be_there_is_told(body: str) -> None:
    assert reason("borte", body) is Reason.ANCHOR_MISSING
