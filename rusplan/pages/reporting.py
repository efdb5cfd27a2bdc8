"""Where a reader says that something is wrong, with what it concerns filled in."""

from typing import Protocol
from urllib.parse import quote, urlencode

from rusplan.project import Edition

_FORM = "feil.yml"
"""The form in `.github/ISSUE_TEMPLATE` that a report is made by; `side` is its first question."""


class Reported(Protocol):
    """What a report concerns."""

    @property
    def id(self) -> str:
        """The entry's permanent id."""


def report_address(site: Edition, entry: Reported, otherwise: str) -> str:
    """Return the form of the repository, a message to the owner, or the page `otherwise`.

    The first that the owner of the site has an address for. A form and a message have the entry
    filled in.
    """
    settings = site.settings
    subject = site.locale.gettext("Feil i oppføringa «{id}»").format(id=entry.id)
    if settings.repo_url:
        query = urlencode({"template": _FORM, "title": subject, "side": entry.id})
        return f"{settings.repo_url.rstrip('/')}/issues/new?{query}"
    if settings.contact_email:
        return f"mailto:{settings.contact_email}?subject={quote(subject)}"
    return otherwise
