"""Advertisements that somebody has put into a page that is otherwise well."""

import pytest

from rusplan.linkcheck.judge import judge
from rusplan.linkcheck.verdict import Reason, Verdict
from tests.linkcheck.judge.saved import looked_at, saved

ARTICLE = " ".join(f"ord{chr(97 + n // 26)}{chr(97 + n % 26)} er eit ord" for n in range(200))


def with_links(*named: str, around: str = "p", site: str = "https://x{}.example.org/") -> str:
    links = " ".join(f'<a href="{site.format(n)}">{text}</a>' for n, text in enumerate(named))
    return f"{ARTICLE}</p><{around}>{links}</{around}>"


@pytest.mark.parametrize(
    "named",
    [
        ("online casino bonus", "best betting sites", "live roulette"),
        ("buy viagra online", "cheap cialis", "buy tramadol"),
        ("beste nettcasino", "forbrukslån uten sikkerhet", "kjøp viagra"),
        ("write my essay", "buy backlinks", "buy followers"),
    ],
)
@pytest.mark.parametrize("around", ["footer", "div style='display:none'", "p"])
def test_advertisements_in_a_page_that_is_well_are_for_a_person(
    named: tuple[str, ...], around: str
) -> None:
    finding = judge(saved("Rus og skole", with_links(*named, around=around)))
    assert (finding.reason, finding.verdict) == (Reason.INJECTED, Verdict.SUSPECT)
    assert named[0] in finding.evidence["phrase"]


@pytest.mark.parametrize(
    "text",
    [
        with_links("best betting sites", "online casino bonus"),
        with_links("buy viagra", "cheap cialis", "buy tramadol", site="/stoff/{}"),
        with_links("Tramadol", "Xanax", "Valium", "Snus og helse"),
        with_links("Gratis kurs om snus", "Kjøp av vape på nett", "Free online course"),
        with_links(
            "Online casino bonus: helpline",
            "Buy viagra online? The risks",
            "Payday loans online: a warning",
        ),
        with_links(
            "Why the best online casino of the country was fined by those who look after it",
            "How it came to be that so many buy viagra and never ask a doctor first",
            "When a payday loan with no credit check is the last thing that you need",
        ),
    ],
)
def test_links_that_tell_or_warn_accuse_no_page(text: str) -> None:
    assert judge(saved("Rus og skole", text)).reason is Reason.GOOD_ANSWER


@pytest.mark.parametrize("href", ["//", "https://..", "http://[", "https://xn--/", "javascript:1"])
def test_crooked_addresses_are_read(href: str) -> None:
    links = "".join(f'<a href="{href}">best betting sites {n}</a>' for n in range(4))
    assert judge(looked_at(f"<title>Rus</title><h1>Rus</h1><p>{ARTICLE}</p>{links}".encode()))
