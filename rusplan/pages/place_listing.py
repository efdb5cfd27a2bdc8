"""What the page of a municipality or a school lists: whom to talk to, near first."""

from collections import Counter
from dataclasses import dataclass

from rusplan.bank.bank import Entry
from rusplan.bank.service import Service
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.local.service_type import ServiceType
from rusplan.pages.alphabet import alphabetical
from rusplan.pages.conditions import is_anonymous
from rusplan.pages.drawn_page import Block, DrawnPage, Piece, joined
from rusplan.pages.page_context import PageContext
from rusplan.pages.paper import CARD, POSTER
from rusplan.project.heading import heading_text
from rusplan.project.place_list_check import NATIONAL_LIST


@dataclass(frozen=True)
class Offer:
    """What a municipality has of one kind of service, may have, or can use instead.

    `services` are for all of it, `parts` for a part of it.
    """

    kind: ServiceType
    services: list[Entry]
    parts: list[LocalService]
    possible: list[LocalService]
    instead: list[Entry]
    related: list[ServiceType]

    @property
    def all(self) -> list[Entry]:
        """What there is for all of it, then what is for a part."""
        return [*self.services, *self.parts]


_CHOOSER = 'id="stadsok"'


def scripts(page: DrawnPage) -> list[str]:
    """Return the scripts for a page: none unless a place can be chosen on it."""
    return ["places.js"] if page.has(_CHOOSER) else []


def list_places(context: PageContext, _: str) -> list[Block]:
    """Return links to the page of every municipality and school."""
    return _chooser(context, on_paper=False)


def list_papers(context: PageContext) -> list[Block]:
    """Return links to the poster and the card of every municipality and school, if any."""
    return _chooser(context, on_paper=True) if context.edition.directory.municipalities else []


def _chooser(context: PageContext, *, on_paper: bool) -> list[Block]:
    directory = context.edition.directory
    piece = context.render(
        "places.html",
        on_paper=on_paper,
        poster=POSTER,
        card=CARD,
        municipalities=sorted(directory.municipalities, key=lambda each: alphabetical(each.name)),
        schools=sorted(directory.schools, key=lambda each: alphabetical(each.name)),
        names=directory.municipalities_by_id,
    )
    return [piece]


def list_municipality(context: PageContext, municipality_id: str) -> list[Block]:
    """Return everything that the page of a municipality lists."""
    directory, gettext = context.edition.directory, context.locale.gettext
    municipality = directory.municipalities_by_id[municipality_id]
    context.show(municipality)
    schools = directory.schools_in(municipality_id)
    at_school = context.render("at_school.html", contacts=directory.contacts, schools=schools)
    here = _heading(gettext("Her i {name}").format(name=municipality.name), "kommunen")
    return joined([*_chats(context), here, at_school, *_near(context, municipality)])


def list_school(context: PageContext, school_id: str) -> list[Block]:
    """Return everything that the page of a school lists."""
    directory, gettext = context.edition.directory, context.locale.gettext
    school = directory.schools_by_id[school_id]
    municipality = directory.municipalities_by_id[school.municipality]
    card = context.render("school.html", school=school, municipality=municipality)
    at_school = context.render("at_school.html", contacts=directory.contacts, schools=())
    here = _heading(gettext("I {name} kommune").format(name=municipality.name), "kommunen")
    near = _near(context, municipality)
    at = _heading(gettext("På skolen"), "skolen")
    return joined([*_chats(context), at, card, at_school, here, *near])


def _chats(context: PageContext) -> list[Block]:
    """Return the chats whose hours are known, the anonymous first; nothing where there are none."""
    chats = [
        (service, channel)
        for service in sorted(context.bank.services, key=lambda each: not is_anonymous(each))
        for channel in service.channels
        if channel.kind.is_conversation and channel.schedules
    ]
    if not chats:
        return []
    return [context.shared(("chats",), lambda: context.render("chats.html", chats=chats))]


def list_lines(context: PageContext, list_id: str) -> list[Block]:
    """Return the services of a list as one line each, those that can be reached at least."""
    context.show(context.bank.lists_by_id[list_id])
    return [context.shared(("lines", list_id), lambda: _lines(context, list_id))]


def _lines(context: PageContext, list_id: str) -> Piece:
    lines = context.lines(list_id)
    topics = Counter(topic for _, service in lines for topic in service.topics)
    topic = next((topic for topic, _ in topics.most_common(1)), "")  # leads to more of the kind
    return context.render("lines.html", lines=lines, topic=topic)


def _near(context: PageContext, municipality: Municipality) -> list[Block]:
    """Return what is known in the municipality, what is not, the county, and the country.

    The schools of a municipality show the same as its own page.
    """
    gettext = context.locale.gettext
    near = context.shared(("near", municipality.id), lambda: _in_reach(context, municipality))
    country = _heading(gettext("I heile landet"), "landet")
    return [*near, country, *list_lines(context, NATIONAL_LIST)]


def _in_reach(context: PageContext, municipality: Municipality) -> list[Block]:
    gettext, kinds = context.locale.gettext, context.edition.directory.service_types
    offers = [_offer(context, municipality, kind) for kind in kinds]
    known = _reached_first([offer for offer in offers if offer.all])
    own = [offer for offer in known if not offer.kind.scope.is_shared]
    shared = [offer for offer in known if offer.kind.scope.is_shared]
    missing = [offer for offer in offers if not offer.services]
    blocks: list[Block] = [context.render("offers.html", offers=own, town=municipality.id)]
    if missing:
        blocks.append(context.render("unknown.html", missing=missing, municipality=municipality))
    if shared:
        blocks.append(_heading(gettext("I fylket"), "fylket"))
        blocks.append(context.render("offers.html", offers=shared, town=municipality.id))
    return blocks


def _heading(title: str, anchor: str) -> str:
    return f"## {heading_text(title)} {{#{anchor}}}"


def _reached_first(offers: list[Offer]) -> list[Offer]:
    """Return the offers with those that have a number before the others."""
    return sorted(offers, key=lambda offer: not any(map(_numbers, offer.all)))


def _offer(context: PageContext, municipality: Municipality, kind: ServiceType) -> Offer:
    directory, bank = context.edition.directory, context.bank
    local = directory.serving(municipality.id, kind.id)
    numbers = {number for service in local for number in _numbers(service)}
    in_county = [bank.entries[each] for each in kind.county_entries]
    others = [each for each in in_county if not numbers & set(_numbers(each))]
    return Offer(
        kind,
        [*local, *others],
        directory.serving_a_part(municipality.id, kind.id),
        directory.possibly_serving(municipality.id, kind.id),
        [bank.entries[each] for each in kind.fallback_entries],
        [directory.service_types_by_id[each] for each in kind.related],
    )


def _numbers(entry: Entry) -> list[str]:
    channels = entry.channels if isinstance(entry, Service) else ()
    return [channel.number for channel in channels if channel.number]
