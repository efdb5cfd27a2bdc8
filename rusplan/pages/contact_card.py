"""Where the contact card of a service lies."""

from rusplan.bank.service import Service


def vcard_name(service: Service) -> str:
    """Return the file's name, relative to the site's root."""
    return f"kontakt/{service.id}.vcf"
