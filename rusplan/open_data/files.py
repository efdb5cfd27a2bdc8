"""Every file of open data beside the pages."""

from rusplan.open_data import export, hsds
from rusplan.open_data.vcard import vcard, vcard_name
from rusplan.project.project import Site


def open_data(site: Site) -> dict[str, str]:
    """Return the content of each file by its name, relative to the site's root."""
    services = (*site.bank.services, *site.directory.services.values())
    confirmed = [service for service in services if service.assured_date]
    return {
        **export.files(site.bank),
        "hsds.json": hsds.to_json(site.bank, site.directory, site.today),
        **{vcard_name(service): vcard(service) for service in confirmed},
    }
