"""Absence is concluded only of a page that was read to its end, and from all that a reader sees."""

from dataclasses import replace

import pytest

from rusplan.linkcheck.judge import fingerprint, judge
from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Reason
from tests.linkcheck.judge.saved import looked_at, saved

TEXT = " ".join(f"ord{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(200))
CAPTCHA = '<script src="https://www.google.com/recaptcha/api.js"></script>'


def cut(page: Exchange) -> Exchange:
    answer = replace(page.answer, body=replace(page.answer.body, complete=False))
    return replace(page, answer=answer)


def html(body: str, head: str = "") -> Exchange:
    return looked_at(f"<html><head><title>Sida</title>{head}</head>{body}</html>".encode())


@pytest.mark.parametrize(
    "page",
    [
        html(f"<h1>Det vi rakk</h1>{CAPTCHA}"),
        html("<form><input type=password></form>"),
        html("<h1>Sida finst ikkje</h1>"),
        html("<h1>Kommer snart</h1>"),
    ],
)
def test_what_looks_short_because_it_was_cut_is_not_judged_short(page: Exchange) -> None:
    assert judge(page).reason is not Reason.GOOD_ANSWER or CAPTCHA in page.answer.page.html
    if "finst ikkje" not in page.answer.page.html:
        assert judge(cut(page)).reason is Reason.NOT_READ_WHOLE


def test_an_anchor_beyond_what_was_read_is_not_missed() -> None:
    page = looked_at(
        f"<html><title>Sida</title><p>{TEXT}".encode(), "https://a.example/s#langt-nede"
    )
    assert judge(page).reason is Reason.ANCHOR_MISSING
    assert judge(cut(page)).reason is Reason.NOT_READ_WHOLE


@pytest.mark.parametrize("around", ["form", "header", "aside", "div"])
def test_text_counts_wherever_a_system_puts_it(around: str) -> None:
    page = html(f"<{around}><h1>Rettleiing</h1><p>{TEXT}</p></{around}>", CAPTCHA)
    assert judge(page).reason is Reason.GOOD_ANSWER


def test_a_login_that_the_page_itself_hides_asks_nobody() -> None:
    form = "<form {}><input name=u><input type=password></form><script src=/app.js></script>"
    assert judge(html(form.format("style='display: none'"))).reason is Reason.GOOD_ANSWER
    assert judge(html(form.format("hidden"))).reason is Reason.GOOD_ANSWER
    assert judge(html(form.format(""))).reason is Reason.LOGIN


def test_nothing_is_learnt_of_a_shell_or_of_half_a_page() -> None:
    whole = saved("Rus og skole", TEXT)
    assert fingerprint.renewed(None, whole) is not None
    assert fingerprint.renewed(None, cut(whole)) is None
    assert fingerprint.renewed(None, html("<div id=app></div><script src=/a.js></script>")) is None
    noscript = html(f"<noscript>{TEXT}</noscript><div id=app></div><script src=/a.js></script>")
    assert fingerprint.renewed(None, noscript) is None
