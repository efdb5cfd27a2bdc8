"""The places that a poster and a card are made for, and the numbers of each."""

from collections.abc import Iterator

from rusplan.bank.review import months_between
from rusplan.bank.service import Service
from rusplan.language import Locale, capitalised
from rusplan.local.municipality import Municipality
from rusplan.local.school import School
from rusplan.pages.hours import weekly_hours
from rusplan.paper.place import Contact, ContactGroup, Place
from rusplan.project import Edition
from rusplan.project.translation.wording import Twofold

_NEAR_AT_MOST = 3


def places(edition: Edition, list_id: str) -> Iterator[Place]:
    """Yield the county, each municipality and each school.

    `list_id` names the list of the bank with the numbers that all have: its first group comes
    first, then what is near, then the rest.
    """
    urgent, *others = _groups(edition, list_id)
    locale, language = edition.locale, edition.locale.language
    county = edition.settings.plan.county
    yield Place(county, language, "index.html", "", (urgent, *others))
    for each in edition.directory.municipalities:
        near = _near(locale.gettext("I {name}").format(name=each.name), _services(edition, each))
        yield Place(each.name, language, each.page_address, each.id, (urgent, *near, *others))
    for school in edition.directory.schools:
        municipality = edition.directory.municipalities_by_id[school.municipality]
        contacts = [*_switchboard(school, locale), *_services(edition, municipality)]
        heading = (
            locale.gettext("På skolen og i nærleiken")
            if school.phone
            else locale.gettext("I nærleiken")
        )
        near = _near(heading, contacts)
        yield Place(
            school.name,
            school.name_language,
            school.page_address,
            school.id,
            (urgent, *near, *others),
        )


def _groups(edition: Edition, list_id: str) -> list[ContactGroup]:
    entries = edition.bank.entries
    groups = [
        ContactGroup(
            group.heading or "",
            tuple(
                contact
                for item in group.items
                if isinstance(service := entries[item.entry], Service)
                for contact in _first_phone(service, edition.locale)
            ),
        )
        for group in edition.bank.lists_by_id[list_id].groups
    ]
    return [group for group in groups if group.contacts]


def _near(heading: str, contacts: list[Contact]) -> list[ContactGroup]:
    return [ContactGroup(heading, tuple(contacts[:_NEAR_AT_MOST]))] if contacts else []


def _services(edition: Edition, municipality: Municipality) -> list[Contact]:
    """Return the numbers of local services whose check still holds: paper lasts."""
    kinds = [each.id for each in edition.directory.service_types]
    return [
        contact
        for kind in kinds
        for service in edition.directory.serving(municipality.id, kind)
        for contact in _first_phone(service, edition.locale)
        if contact.until >= edition.today
    ]


def _first_phone(service: Service, locale: Locale) -> Iterator[Contact]:
    for phone in service.phones[:1]:
        assured = phone.assured_date or service.assured_date
        if phone.number and assured:
            hours = weekly_hours(phone, locale)
            translation = capitalised(
                service.name.beside if isinstance(service.name, Twofold) else ""
            )
            about = ": ".join(filter(None, [translation, hours]))
            months = months_between(service.review_months, is_number=True)
            yield Contact(
                phone.number,
                service.name,
                service.name_language,
                about,
                assured,
                months,
                translation,
                locale.language,
            )


def _switchboard(school: School, locale: Locale) -> Iterator[Contact]:
    if school.phone and school.assured_date:
        about = locale.gettext("sentralbordet, kontrollert {date}").format(
            date=locale.written_date(school.assured_date)
        )
        months = months_between(school.review_months, is_number=True)
        yield Contact(
            school.phone, school.name, school.name_language, about, school.assured_date, months
        )
