"""Every file of open data beside the pages."""

from rusplan.open_data import export, hsds
from rusplan.open_data.vcard import vcard
from rusplan.pages.contact_card import vcard_name
from rusplan.project import Edition


def open_data(edition: Edition) -> dict[str, str]:
    """Return the content of each file by its name, relative to the site's root."""
    services = (*edition.bank.services, *edition.directory.services.values())
    confirmed = [service for service in services if service.assured_date]
    return {
        **export.files(edition.bank),
        "hsds.json": hsds.to_json(edition.bank, edition.directory, edition.today, edition.locale),
        **{vcard_name(service): vcard(service, edition.locale) for service in confirmed},
    }
