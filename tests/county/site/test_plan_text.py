"""The whole plan of 2019 stands on the site, word for word and in its own order."""

import re

import pytest
from playwright.sync_api import Page

from tests.programs import PROJECT

PLAN = re.sub(  # the title and the main goal stand on two lines each
    r"(?m)^(?:Title: (.+)\.|(HOVUDMÅL):) (.+?)\.?$",
    r"\1\2\n\3",
    (PROJECT / "tests" / "county" / "data" / "plan-2019.md").read_text(),
)
PAGES = {
    "Front panel": "",
    "1 Førebygging": "forebygging.html",
    "2 Tidleg innsats": "tidleg-innsats.html",
    "3 Rutinar ved bekymring": "rutinar.html",
}

# What the file says about the leaflet, in English, and is not the leaflet's own words.
NOTES = [
    r"^(Foot of the page|Raised in a panel of its own): ",
    r"^Every page has buttons .*",
    r" *-> .*",
    r" \([^()]*\bno address\)",
]
MARKUP = r"^(- |\d\. )"


def sentences(section: str) -> list[str]:
    """Return what a section says, in the plan's order: each heading, bullet, label and note."""
    lines = PLAN.partition(f"## {section}\n")[2].partition("\n## ")[0].splitlines()
    for note in [*NOTES, MARKUP]:
        lines = [re.sub(note, "", line) for line in lines]
    return [folded(line) for line in lines if line.strip()]


def folded(text: str) -> str:
    """Return a text without what is a matter of looks: line breaks, spaces and capitals."""
    return " ".join(text.split()).casefold()


@pytest.mark.parametrize("section", PAGES)
def test_page_has_every_sentence_in_order(page: Page, site_url: str, section: str) -> None:
    page.goto(site_url + PAGES[section])
    visible = folded(page.locator("body").inner_text())
    place = 0
    for sentence in sentences(section):
        assert sentence in visible
        assert sentence in visible[place:], "it stands too early"
        place = visible.index(sentence, place) + len(sentence)


@pytest.mark.parametrize(
    ("section", "first", "last", "count"),
    [
        ("Front panel", "plan for rusarbeid i vidaregåande opplæring",
         "«plan for rusarbeid i vidaregåande opplæring» bygger på "
         "«veileder fra bekymring til handling». les meir.", 13),
        ("1 Førebygging", "arbeidet skal bygge på elevmedverknad", "ungdata.no", 19),
        ("3 Rutinar ved bekymring", "rutinar som skal følgjast ved bekymring og mistanke om rus",
         "politi", 35),
    ],
)  # fmt: skip
def test_sentences_are_read_from_the_plan(section: str, first: str, last: str, count: int) -> None:
    read = sentences(section)
    assert (read[0], read[-1], len(read)) == (first, last, count)
    assert not any("->" in sentence or "no address" in sentence for sentence in read)
