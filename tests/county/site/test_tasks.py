"""What readers come for, done on a phone: how many taps, and how many screens to scroll."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from rusplan.bank.resource import Resource
from tests.site.tree import edition

WIDTH, HEIGHT = 360, 740
SATURDAY_NIGHT = datetime(2026, 11, 28, 22, 40, tzinfo=UTC)  # 23.40 in Norway
TUESDAY_EVENING = datetime(2026, 12, 1, 17, 30, tzinfo=UTC)


class Words(NamedTuple):
    """What readers look for in an edition, by its folder."""

    folder: str
    waiting: str
    on_their_side: str
    next_of_kin: str
    parent: str
    step_3: str


NYNORSK = Words(
    folder="",
    waiting="Medan du ventar på hjelp",
    on_their_side="legg personen på sida",
    next_of_kin="Eg er pårørande",
    parent="Eg er føresett",
    step_3="steg 3",
)
ENGLISH = Words(
    folder="en/",
    waiting="While you wait for help",
    on_their_side="lay the person on their side",
    next_of_kin="Someone close to me drinks or uses drugs",
    parent="I am a parent",
    step_3="step 3",
)
in_each_edition = pytest.mark.parametrize("words", [NYNORSK, ENGLISH], ids=["nn", "en"])


class Phone:
    """A reader's phone, that counts the taps."""

    def __init__(self, page: Page, root: str) -> None:
        self.page = page
        self.root = root
        self.taps = 0

    def open(self, address: str, when: datetime = SATURDAY_NIGHT) -> None:
        """Open a page as if it were then."""
        self.page.clock.install(time=when)
        self.page.goto(self.root + address)
        self._ready()

    def tap(self, target: Locator) -> None:
        """Tap something, and wait for the page it leads to."""
        target.first.tap()
        self.taps += 1
        self._ready()

    def link(self, name: str) -> Locator:
        """Return the first link of a name in the content of the page."""
        return self.page.locator("main").get_by_role("link", name=name).first

    def screens_to(self, target: Locator) -> float:
        """Return how many screens must be scrolled until the whole target is in view."""
        box = target.first.bounding_box()
        assert box, f"not there: {target}"
        return max(0, (box["y"] + box["height"] - HEIGHT) / HEIGHT)

    def _ready(self) -> None:
        self.page.locator("html[data-skript=klar]").wait_for(state="attached")


@pytest.fixture
def phone(browser: Browser, site_url: str) -> Iterator[Phone]:
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT},
        has_touch=True,
        service_workers="block",
        reduced_motion="reduce",
    )
    yield Phone(context.new_page(), site_url)
    context.close()


def open_line(phone: Phone) -> Locator:
    """Return the channels that are open now, outside the box of emergency numbers."""
    return phone.page.locator("main .oppforing li").filter(has=phone.page.locator(".tilstand.ope"))


@in_each_edition
def test_friend_is_unconscious(phone: Phone, words: Words) -> None:
    phone.open(words.folder)
    assert phone.screens_to(phone.page.locator("main a[href='tel:113']")) == 0
    waiting = phone.link(words.waiting)
    assert phone.screens_to(waiting) == 0
    phone.tap(waiting)
    assert phone.screens_to(phone.page.get_by_text(words.on_their_side)) == 0
    assert phone.taps == 1


def test_anonymous_chat_that_is_open_from_a_municipality(phone: Phone) -> None:
    phone.open("kommune/sande.html", TUESDAY_EVENING)
    without_voice = phone.link("Utan å ringje")
    assert phone.screens_to(without_voice) <= 1
    phone.tap(without_voice)
    chat = open_line(phone).filter(has_text="Chat")
    assert phone.screens_to(chat) <= 1


@in_each_edition
def test_mother_drinks(phone: Phone, words: Words) -> None:
    phone.open(words.folder)
    phone.tap(phone.link(words.next_of_kin))
    assert phone.screens_to(open_line(phone)) <= 2
    assert phone.taps == 1


@in_each_edition
def test_hash_is_found_and_the_son_is_of_age(phone: Phone, words: Words) -> None:
    phone.open(words.folder)
    phone.tap(phone.link(words.parent))
    expect(phone.page.locator("main")).to_contain_text("18")
    phone.tap(phone.link(words.step_3))
    assert phone.taps == 2
    expect(phone.page.locator("#steg-3")).to_be_in_viewport()
    assert phone.page.locator("main a[href^='tel:']").count()


def test_steps_and_whether_to_tell_the_child_welfare_service(phone: Phone) -> None:
    phone.open("")
    phone.tap(phone.link("Eg er tilsett"))
    assert phone.screens_to(phone.page.locator("main a[href='rutinar.html#rutinar']")) <= 2
    told = phone.page.locator("main #meld-fra")
    assert phone.screens_to(told) <= 2
    assert phone.taps == 1


def test_template_has_its_honest_answer(phone: Phone) -> None:
    phone.open("ressursbank.html#mal-avklaringsmote")
    template = phone.page.locator("#mal-avklaringsmote")
    expect(template).to_be_in_viewport()
    entry = edition().bank.entries["mal-avklaringsmote"]
    assert isinstance(entry, Resource)
    expect(template).to_contain_text(entry.status.label)


def test_parent_of_a_russ(phone: Phone) -> None:
    phone.open("foresett.html")
    phone.tap(phone.page.get_by_role("button", name="Søk"))
    phone.page.get_by_role("searchbox").fill("russ")
    phone.tap(phone.page.locator("dialog a.treff"))
    assert "russ" in phone.page.url.rpartition("#")[2]
    assert phone.taps == 2


def test_deaf_pupil_at_night(phone: Phone) -> None:
    phone.open("")
    phone.tap(phone.link("Utan å ringje"))
    assert phone.taps == 1
    assert phone.page.get_by_text("Nød-SMS").count()


def test_wrong_number_is_reported_from_its_entry(phone: Phone) -> None:
    phone.open("ressursbank.html#rusinfo")
    entry = phone.page.locator("#rusinfo")
    phone.tap(entry.locator("details > summary"))
    told = entry.get_by_role("link", name="feil")
    if told.count():
        phone.tap(told)
    else:
        expect(entry).to_contain_text("feil")
    assert phone.taps <= 2


def test_own_poster_of_a_school(phone: Phone) -> None:
    phone.open("")
    phone.tap(phone.page.get_by_role("button", name="Søk"))
    phone.page.get_by_role("searchbox").fill("ulstein vgs")
    phone.tap(phone.page.locator("dialog a.treff[href$='ulstein-vgs.html']"))
    expect(phone.page.locator("main a[href$='papir/plakat-ulstein-vgs.pdf']")).to_be_visible()
    assert phone.taps + 1 <= 3
