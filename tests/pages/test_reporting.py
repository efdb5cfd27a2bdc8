"""Where a fault is told: to the owner with the entry named, or on the page that says how."""

from dataclasses import replace
from pathlib import Path

import pytest

from rusplan.pages.reporting import report_address
from tests.local.example import local_site

PAGE = "om/meld-feil.html"


@pytest.mark.parametrize(
    ("repository", "mail", "begins", "names"),
    [
        (
            "https://example.org/depot/",
            "x@example.org",
            "https://example.org/depot/issues/new?template=feil.yml&",
            "&side={id}",
        ),
        ("", "x@example.org", "mailto:x@example.org?subject=Feil%20", "{id}"),
        ("", "", PAGE, ""),
    ],
    ids=["repository", "mail", "neither"],
)
def test_report_goes_to_the_first_address_that_the_owner_has(
    tmp_path: Path, repository: str, mail: str, begins: str, names: str
) -> None:
    site = local_site(tmp_path)
    settings = replace(site.settings, repo_url=repository, contact_email=mail)
    entry = next(iter(site.bank.entries.values()))
    address = report_address(replace(site, settings=settings), entry, PAGE)
    assert address.startswith(begins)
    assert names.format(id=entry.id) in address
