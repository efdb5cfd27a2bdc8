"""«Finn hjelp»: from the front page to someone to call, with few taps, with and without script."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from rusplan.local.gap import MISSING, find_gaps
from tests.site.tree import edition

MOST_TAPS = 3


class Visit:
    """A visit on a phone that starts on the front page and counts taps."""

    def __init__(self, page: Page, front_page: str) -> None:
        self.page, self.taps = page, 0
        page.set_viewport_size({"width": 360, "height": 640})
        page.goto(front_page)

    def tap(self, target: Locator) -> None:
        self.count(target)
        target.click()

    def count(self, target: Locator) -> None:
        """Count a tap that would leave the site, such as one that rings."""
        expect(target).to_be_visible()
        self.taps += 1


@pytest.fixture
def visit(page: Page, site_url: str) -> Visit:
    return Visit(page, site_url)


def test_pupil_in_ulstein_finds_someone_to_call_now(visit: Visit) -> None:
    visit.tap(visit.page.get_by_role("link", name="Finn hjelp nær deg"))
    visit.tap(visit.page.locator(".kommunar").get_by_role("link", name="Ulstein"))
    expect(visit.page.locator("h1")).to_have_text("Hjelp i Ulstein")
    visit.count(visit.page.locator("main a[href='tel:116111']").first)
    assert visit.taps <= MOST_TAPS


def test_teacher_finds_step_2(visit: Visit) -> None:
    visit.tap(visit.page.locator("main").get_by_role("link", name="Eg er tilsett"))
    expect(visit.page.locator("main li", has_text="bekymringssamtale")).to_be_visible()
    visit.tap(visit.page.locator("main .utdrag a[href='rutinar.html']").first)
    expect(visit.page.locator("#steg-2")).to_contain_text("to vaksenpersonar")
    assert visit.taps <= MOST_TAPS


def test_parent_finds_what_the_school_does_when_the_pupil_is_18(visit: Visit) -> None:
    visit.tap(visit.page.locator("main").get_by_role("link", name="Eg er føresett"))
    rule = visit.page.locator("main", has_text="dersom eleven er over 18 år og samtykker")
    expect(rule).to_be_visible()
    assert visit.taps <= MOST_TAPS


def test_place_is_found_without_script(browser: Browser, site_url: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(site_url + "finn-hjelp.html")
    expect(page.get_by_label("Skriv kommune")).to_be_hidden()
    page.get_by_text("Vidaregåande skolar").click()
    page.get_by_role("link", name="Volda vidaregåande skule").click()
    expect(page.locator("h1")).to_have_text("Hjelp ved Volda vidaregåande skule")
    page.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ulst", ["Ulstein", "Ulstein vidaregåande skule"]),
        ("orsta", ["Ørsta", "Ørsta vidaregåande skule"]),
        ("ørsta vgs", ["Ørsta vidaregåande skule"]),
        ("Fosnavåg", ["Herøy", "Herøy vidaregåande skule"]),
        ("fræna", ["Hustadvika", "Hustadvika vidaregåande skole"]),
        ("molde videregående", ["Molde videregående skole", "Romsdal videregående skole"]),
    ],
)
def test_typing_leaves_the_places_that_fit(
    page: Page, site_url: str, typed: str, found: list[str]
) -> None:
    page.goto(site_url + "finn-hjelp.html")
    page.get_by_label("Skriv kommune").fill(typed)
    left = page.locator(".stader li").filter(visible=True)
    names = left.all_inner_texts()
    assert [each for each in names if each in found] == found
    expect(page.locator("#stadsok [role=status]")).to_have_text(f"{len(names)} treff")
    assert len(names) < len(edition().directory.municipalities)


def test_enter_opens_the_first_place_and_nothing_is_kept(page: Page, site_url: str) -> None:
    page.goto(site_url + "finn-hjelp.html")
    page.get_by_label("Skriv kommune").fill("hareid")
    page.keyboard.press("Enter")
    page.wait_for_url(site_url + "kommune/hareid.html")
    assert page.context.storage_state() == {"cookies": [], "origins": []}


def test_no_place_found_says_what_to_try(page: Page, site_url: str) -> None:
    page.goto(site_url + "finn-hjelp.html")
    page.get_by_label("Skriv kommune").fill("qqq")
    expect(page.locator("#stadsok [role=status]")).to_contain_text("Prøv")
    assert page.locator(".stader h3").filter(visible=True).count() == 0


def test_what_is_not_known_is_said_once_and_the_reader_is_sent_on(
    page: Page, site_url: str
) -> None:
    for gaps in find_gaps(edition().directory):
        missing = [kind for kind, known in gaps.known.items() if known == MISSING]
        if not missing or not gaps.municipality.url:
            continue
        page.goto(f"{site_url}kommune/{gaps.municipality.id}.html")
        unknown = page.locator(".ukjent")
        expect(unknown).to_have_count(1)
        for kind in missing:
            expect(unknown.locator(f"#slag-{kind}")).to_be_visible()
        expect(unknown.locator(f"a[href='{gaps.municipality.url}']").first).to_be_visible()
        break


def test_service_that_may_serve_a_place_is_named_where_to_ask(page: Page, site_url: str) -> None:
    directory = edition().directory
    for service in directory.services.values():
        for town in service.possible_areas:
            if directory.serving(town, service.type):
                continue
            page.goto(f"{site_url}kommune/{town}.html")
            expect(page.locator("main")).not_to_contain_text("kan gjelde")
            page.locator(".ukjent summary").first.click()
            expect(page.locator(".ukjent").get_by_role("link", name=service.name)).to_be_visible()
            return


def test_plan_comes_first_then_county_then_country(page: Page, site_url: str) -> None:
    page.goto(site_url + "skole/ulstein-vgs.html")
    headings = page.locator("main h2").all_inner_texts()
    assert headings == [
        "Treng du hjelp no?",
        "På skolen",
        "I Ulstein kommune",
        "I fylket",
        "I heile landet",
    ]


def test_daytime_service_leads_to_the_watch(page: Page, site_url: str) -> None:
    page.goto(site_url + "kommune/molde.html")
    page.get_by_role("link", name="Barnevernvakt", exact=True).click()
    expect(page.locator(":target")).to_contain_text("Barnevernvakta")
