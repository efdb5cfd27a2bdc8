"""What a reader meets on the front page and in the plan's three sections."""

import pytest
from playwright.sync_api import Browser, Page, expect

from rusplan.bank.telephone import dial_string
from tests.site.tree import numbers


def test_help_stands_on_the_first_screen_of_a_phone(browser: Browser, site_url: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 640})
    page.goto(site_url)
    calls = page.locator(".hjelp a[href^='tel:']")
    expected = [f"tel:{dial_string(each)}" for each in numbers("hjelp-no")]
    assert calls.evaluate_all("all => all.map(a => a.getAttribute('href'))") == expected
    for call in calls.all():
        box = call.bounding_box()
        assert box
        assert box["y"] + box["height"] <= 640
        assert box["height"] >= 44
    page.close()


@pytest.mark.parametrize("who", ["elev", "føresett", "tilsett"])
def test_front_page_has_a_way_in_for(page: Page, site_url: str, who: str) -> None:
    page.goto(site_url)
    page.locator("main").get_by_role("link", name=f"Eg er {who}").click()
    expect(page.locator("h1")).to_have_text(f"For deg som er {who}")
    expect(page.locator(".utdrag").first).to_contain_text("Frå planen")


@pytest.mark.parametrize(
    ("number", "name", "file"),
    [
        (1, "Førebygging", "forebygging"),
        (2, "Tidleg innsats", "tidleg-innsats"),
        (3, "Rutinar ved bekymring", "rutinar"),
    ],
)
def test_front_page_leads_to_section(
    page: Page, site_url: str, number: int, name: str, file: str
) -> None:
    page.goto(site_url)
    entry = page.locator(f".delar li:nth-child({number}) a")
    expect(entry).to_contain_text(name)
    entry.click()
    expect(page).to_have_url(f"{site_url}{file}.html")
    expect(page.locator("h1")).to_have_text(f"{number} {name}")


def test_routine_is_an_ordered_list_of_six_steps_with_addresses(page: Page, site_url: str) -> None:
    page.goto(site_url + "rutinar.html#steg-2")
    steps = page.locator("main > ol > li")
    ids = steps.evaluate_all("all => all.map(step => step.id)")
    assert ids == [f"steg-{number}" for number in range(1, 7)]
    expect(page.locator("li:target")).to_contain_text("to vaksenpersonar")


@pytest.mark.parametrize("words", ["Den som eig bekymringa", "Føresette blir kontakta om eleven"])
def test_call_outs_stand_out(page: Page, site_url: str, words: str) -> None:
    page.goto(site_url + "rutinar.html")
    call_out = page.locator(".admonition", has_text=words)
    expect(call_out).to_be_visible()
    assert call_out.evaluate("e => getComputedStyle(e).borderTopStyle") == "solid"


def test_note_is_tied_to_what_it_refers_to_both_ways(page: Page, site_url: str) -> None:
    page.goto(site_url + "tidleg-innsats.html")
    page.locator("h2 a", has_text="(*)").click()
    note = page.locator("li:target")
    expect(note).to_contain_text("Faresignal")
    note.get_by_role("link", name="(*) Høyrer til").click()
    expect(page.locator("h2:target")).to_contain_text("reagere tidleg på")


def test_pages_lead_on_and_back_in_the_plans_order(page: Page, site_url: str) -> None:
    page.goto(site_url)
    for expected in ("forebygging", "tidleg-innsats", "rutinar", "ressursbank"):
        page.locator("main a[rel=next]").click()
        expect(page).to_have_url(f"{site_url}{expected}.html")
    page.locator("main a[rel=prev]").click()
    expect(page).to_have_url(f"{site_url}rutinar.html")
    page.goto(f"{site_url}elev.html")  # which is no part of it
    expect(page.locator("main a[rel=next]")).to_have_count(0)


@pytest.mark.parametrize(
    ("old", "new", "warning"),
    [
        ("§ 15-3", "§ 24-3", "utan hinder av teieplikta"),
        ("§ 15-4", "§ 24-2", "opphevar ikkje teieplikta"),
    ],
)
def test_repealed_paragraph_is_never_read_without_the_new_one(
    page: Page, site_url: str, old: str, new: str, warning: str
) -> None:
    page.goto(f"{site_url}tidleg-innsats.html")
    sentence = page.locator("li", has_text="Alle har plikt til å melde frå").first
    expect(sentence).to_contain_text(old)
    note = page.locator("aside.endring", has_text=new).filter(has_text=old).first
    expect(note).to_be_visible()
    expect(note).to_contain_text(warning)
    assert sentence.evaluate(
        "(li, id) => li.closest('ul').nextElementSibling.matches('aside.endring')"
        " && Boolean(document.getElementById(id))",
        note.get_attribute("id"),
    )
    page.goto(f"{site_url}tilsett.html")  # which leads there, and quotes it no more
    expect(page.locator("main a[href$='#plikt-til-a-vere-merksam']")).to_be_visible()
    expect(page.locator("main")).not_to_contain_text(old)


def test_page_of_changes_has_each_with_its_source_and_date(page: Page, site_url: str) -> None:
    page.goto(site_url + "endra-sidan-2019.html")
    for change in page.locator("section.endring").all():
        expect(change).to_contain_text("Kontrollert")
        assert change.locator("a.kjelde").count() >= 1
    for words in ("§ 24-3", "§ 24-2", "kapittel 12", "FOR-2024-06-10-1765", "Barnevernsloven"):
        expect(page.locator("main")).to_contain_text(words, ignore_case=True)


def test_address_of_mail_is_shown_only_when_set(page: Page, site_url: str) -> None:
    page.goto(site_url + "om/meld-feil.html")
    assert page.locator("a[href^='mailto:']").count() == 0
