"""What readers come for, done on a phone: how many taps, and how many screens to scroll."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

WIDTH, HEIGHT = 360, 740
SATURDAY_NIGHT = datetime(2026, 11, 28, 22, 40, tzinfo=UTC)  # 23.40 in Norway
TEMPLATE = "Mal for avklaringsmøte"
TUESDAY_EVENING = datetime(2026, 12, 1, 17, 30, tzinfo=UTC)


class Words(NamedTuple):
    """What readers look for in an edition, by its folder."""

    folder: str
    waiting: str
    on_their_side: str
    anonymous: str
    next_of_kin: str
    parent: str
    of_age: str
    steps: str
    checklist: str
    celebration: str
    without_voice: str
    registered: str


NYNORSK = Words(
    folder="",
    waiting="Medan du ventar på hjelp",
    on_their_side="legg personen på sida",
    anonymous="Anonymt",
    next_of_kin="Eg er pårørande",
    parent="Eg er føresett",
    of_age="over 18 år og samtykker",
    steps="seks steg",
    checklist="Sjekkliste for dei seks stega",
    celebration="russetida",
    without_voice="Utan å ringje",
    registered="registrert på førehand",
)
ENGLISH = Words(
    folder="en/",
    waiting="While you wait",
    on_their_side="lay the person on their side",
    anonymous="Anonymous",
    next_of_kin="Someone close to me drinks or uses drugs",
    parent="I am a parent",
    of_age="over 18 and agrees",
    steps="six steps",
    checklist="Checklist for the six steps",
    celebration="russ",
    without_voice="Without calling",
    registered="registered your number beforehand",
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
    phone.tap(phone.link(words.waiting))
    assert phone.screens_to(phone.page.get_by_text(words.on_their_side)) == 0
    assert phone.screens_to(phone.page.locator("main a[href='tel:113']")) == 0
    assert phone.taps == 1


@in_each_edition
def test_anonymous_chat_that_is_open_from_a_municipality(phone: Phone, words: Words) -> None:
    phone.open(f"{words.folder}kommune/sande.html", TUESDAY_EVENING)
    chat = phone.page.locator("main .rad li:visible").filter(has_text="Chat")
    expect(chat).to_have_count(1)
    expect(chat.locator(".tilstand.ope")).to_be_visible()
    expect(chat).to_contain_text(words.anonymous)
    expect(chat.locator("a")).to_have_attribute("href", re.compile("^https://"))
    assert phone.screens_to(chat) <= 1
    assert phone.taps == 0


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
    call_now = phone.page.locator("main .hjelp li.open a[href^='tel:']")
    assert phone.screens_to(call_now) == 0
    rule = phone.page.locator("main .admonition.alder")
    expect(rule).to_contain_text(words.of_age)
    expect(phone.page.locator("main #endring-samtykke-15 .no")).to_be_visible()
    phone.tap(phone.link(words.steps))
    assert phone.taps == 2
    for step in range(1, 7):  # what the school does
        assert phone.page.locator(f"#rutinar ~ ol > #steg-{step}").is_visible()
    expect(phone.page.locator("#rutinar")).to_be_in_viewport()


def test_steps_and_whether_to_tell_the_child_welfare_service(phone: Phone) -> None:
    phone.open("")
    phone.tap(phone.link("Eg er tilsett"))
    assert phone.taps == 1
    for step in range(1, 7):
        assert phone.screens_to(phone.page.locator(f"main .utdrag ol > li:nth-child({step})")) <= 2
    assert phone.screens_to(phone.page.locator("main .admonition.ansvar")) <= 2
    assert phone.screens_to(phone.page.locator("main #endring-melde-sjolv .no")) <= 2


@in_each_edition
def test_template_has_its_honest_answer_and_the_checklist_beside_it(
    phone: Phone, words: Words
) -> None:
    phone.open(f"{words.folder}rutinar.html#ressursbank-2")
    template = phone.page.locator("main .oppforing").filter(has_text=TEMPLATE).last
    expect(template.locator(".status-gone")).to_be_visible()
    checklist = phone.link(words.checklist)
    assert phone.screens_to(checklist) - phone.screens_to(template) < 0.1  # right below it
    phone.tap(checklist)
    expect(phone.page.locator("main a[href$='papir/sjekkliste.pdf']")).to_be_in_viewport()


@in_each_edition
def test_parent_of_a_russ(phone: Phone, words: Words) -> None:
    phone.open(f"{words.folder}foresett.html")
    phone.tap(phone.link(words.celebration))
    advice = phone.page.locator("#rusinfo-russetid")
    expect(advice).to_be_in_viewport()
    assert phone.taps + 1 <= 2  # the next opens it
    expect(advice.locator(".namn a[href^='https://']")).to_be_visible()


@in_each_edition
def test_deaf_pupil_at_night(phone: Phone, words: Words) -> None:
    phone.open(words.folder)
    phone.tap(phone.link(words.without_voice))
    assert phone.taps == 1
    danger = phone.page.locator("#fare + p")
    expect(danger).to_contain_text("Nød-SMS")
    expect(danger).to_contain_text(words.registered)  # the condition
    assert phone.screens_to(danger) == 0
    written = open_line(phone).first
    expect(written.locator("a[href^='sms:'], a[href^='https:']")).to_have_count(1)
    assert phone.screens_to(written) <= 1


@pytest.mark.parametrize(("number", "said"), [("rusinfo", "Sei frå til leiinga på skolen")])
def test_wrong_number_is_reported_where_the_owner_has_no_address(
    phone: Phone, number: str, said: str
) -> None:
    phone.open(f"ressursbank.html#{number}")
    report_wrong_number(phone, number)
    expect(phone.page.locator("main")).to_contain_text(said)


def report_wrong_number(phone: Phone, number: str) -> None:
    """Tap the proof of an entry that a list shows, and that something in it is wrong."""
    entry = phone.page.locator(f"#{number}")
    entry.locator("details.om > summary").tap()  # the link to it had opened it
    phone.tap(entry.locator("details.om > summary"))
    phone.tap(entry.locator("a.meld"))
    assert phone.taps <= 2


def test_own_poster_of_a_school(phone: Phone) -> None:
    phone.open("")
    phone.tap(phone.page.get_by_role("contentinfo").get_by_role("link", name="På papir"))
    phone.tap(phone.page.locator("main summary", has_text="Vidaregåande skolar"))
    poster = phone.page.locator("main a[href$='papir/plakat-ulstein-vgs.pdf']")
    expect(poster).to_be_visible()
    assert phone.taps + 1 <= 3
