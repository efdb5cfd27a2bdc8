"""The filter on the bank's page: what it shows, counts, shares, and says when nothing is left."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import open_page


@pytest.fixture
def bank(page: Page, example_url: str) -> Page:
    open_page(page, example_url + "banken.html")
    return page


def shown(page: Page) -> list[str]:
    """Return the ids of the entries that can be seen."""
    visible = page.locator(".oppforing").filter(visible=True)
    ids: list[str] = visible.evaluate_all("all => all.map(each => each.id)")
    return ids


def test_choice_leaves_only_what_fits(bank: Page) -> None:
    assert shown(bank) == []  # every topic is folded
    bank.get_by_label("Jeg er").select_option("foresett")
    bank.get_by_label("Jeg vil ha").select_option("phone")
    assert shown(bank) == ["nodlinja"]


def test_topics_without_entries_go_away(bank: Page) -> None:
    topics = bank.locator("main details.emne")
    everything = topics.filter(visible=True).count()
    bank.get_by_label("Jeg er").select_option("foresett")
    bank.get_by_label("Jeg vil ha").select_option("phone")
    left = topics.filter(visible=True)
    assert 0 < left.count() < everything
    for topic in left.all():
        assert topic.locator("li.oppforing").filter(visible=True).count() == int(
            topic.locator(".tal").inner_text()
        )


def test_no_choice_is_offered_that_gives_nothing(bank: Page) -> None:
    fields = bank.locator("#filter select")
    bank.get_by_label("Jeg er").select_option("foresett")
    for field in fields.all()[1:]:
        offered = field.locator("option:not([disabled])")
        values = offered.evaluate_all("options => options.map((option) => option.value)")
        for value in values:
            field.select_option(value)
            assert shown(bank), value
        field.select_option("")


def test_count_follows(bank: Page) -> None:
    total = bank.locator(".oppforing").count()
    assert total == 8
    count = bank.locator("#filter [role=status]")
    expect(count).to_have_text(f"{total} av {total} oppføringer")
    bank.get_by_label("Det gjelder").select_option("akutt")
    expect(count).to_have_text(f"{len(shown(bank))} av {total} oppføringer")


def test_selection_stands_in_the_address_and_can_be_shared(bank: Page, browser: Browser) -> None:
    bank.get_by_label("Jeg er").select_option("elev")
    bank.get_by_label("Jeg vil ha").select_option("chat")
    expect(bank).to_have_url(re.compile(r"\?for=elev&slag=chat$"))
    friend = browser.new_page()
    open_page(friend, bank.url)
    assert shown(friend) == shown(bank)
    expect(friend.get_by_label("Jeg vil ha")).to_have_value("chat")
    friend.close()


def test_unknown_choice_in_an_address_shows_everything(bank: Page) -> None:
    everything = shown(bank)
    open_page(bank, f"{bank.url}?emne=%3Cscript%3E&slag=tull")
    assert shown(bank) == everything
    chosen = bank.locator("#filter select").evaluate_all("all => all.map(e => e.selectedIndex)")
    assert set(chosen) == {0}  # which says so in words


def test_nothing_left_says_what_to_try(bank: Page) -> None:
    open_page(bank, f"{bank.url}?for=foresett&slag=sms")
    expect(bank.locator("#tomt")).to_be_visible()
    expect(bank.locator("#tomt")).to_contain_text("Prøv å velge")


def test_everything_comes_back(bank: Page) -> None:
    everything = shown(bank)
    bank.get_by_label("Jeg er").select_option("tilsett")
    bank.get_by_role("button", name="Vis alt").click()
    assert shown(bank) == everything
    expect(bank).to_have_url(re.compile(r"banken\.html$"))


def test_filter_is_worked_by_keyboard_alone(bank: Page) -> None:
    bank.get_by_label("Jeg er").focus()
    bank.keyboard.press("ArrowDown")
    bank.keyboard.press("Tab")
    expect(bank.get_by_label("Det gjelder")).to_be_focused()
    expect(bank).to_have_url(re.compile("for=elev"))


def test_without_a_script_everything_is_there(browser: Browser, example_url: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(example_url + "banken.html")
    expect(page.locator("#filter")).to_be_hidden()
    for topic in page.locator("details.emne > summary").all():
        topic.click()
    assert len(shown(page)) == 8
    context.close()


def test_permanent_anchor_is_shown_even_when_a_filter_hides_it(
    page: Page, example_url: str
) -> None:
    open_page(page, example_url + "banken.html?for=tilsett#samtalen")
    expect(page.locator("#samtalen")).to_be_visible()
    open_page(page, example_url + "banken.html?for=tilsett")
    expect(page.locator("#samtalen")).to_be_hidden()


def test_link_on_a_filtered_page_leads_to_what_the_filter_hides(bank: Page) -> None:
    bank.get_by_label("Jeg er").select_option("tilsett")
    expect(bank.locator("#samtalen")).to_be_hidden()
    bank.evaluate("location.hash = 'samtalen'")
    expect(bank.locator("#samtalen")).to_be_visible()
