import json
from pathlib import Path
from typing import Any

from bs4 import BeautifulSoup

from rusplan.language import Locale
from rusplan.open_data.schema_org import json_ld
from tests.bank.example import BANK, HELP_LIST, PAGE, example_bank


def described(root: Path, bank: str = BANK) -> list[dict[str, Any]]:
    """Return the services as a search engine reads them out of a page."""
    read = example_bank(root, bank)
    script = json_ld(read.services, read.behind_login, Locale("nn"))
    page = BeautifulSoup(f'<script type="application/ld+json">{script}</script>', "html.parser")
    [element] = page.find_all()
    data = json.loads(element.text)
    assert data["@context"] == "https://schema.org"
    services: list[dict[str, Any]] = data["@graph"]
    return services


def test_service_is_described_with_its_channels_and_hours(tmp_path: Path) -> None:
    [service] = described(tmp_path)
    assert service == {
        "@type": "Service",
        "name": "Telefonen",
        "description": "Ei teneste å ringe.",
        "availableChannel": [
            {
                "@type": "ServiceChannel",
                "servicePhone": {
                    "@type": "ContactPoint",
                    "contactType": "phone",
                    "telephone": "116111",
                    "hoursAvailable": [
                        {
                            "@type": "OpeningHoursSpecification",
                            "dayOfWeek": ["Monday", "Tuesday"],
                            "opens": "09:00",
                            "closes": "15:00",
                        }
                    ],
                },
            },
            {"@type": "ServiceChannel", "serviceUrl": "https://example.org/chat"},
        ],
    }


def test_midnight_is_written_as_the_last_minute(tmp_path: Path) -> None:
    [service] = described(tmp_path, BANK.replace('"15:00"', '"24:00"'))
    phone = service["availableChannel"][0]["servicePhone"]
    assert phone["hoursAvailable"][0]["closes"] == "23:59"


def test_text_cannot_end_the_script(tmp_path: Path) -> None:
    name = "</script><img src=x onerror=alert(1)><!-- <script> & æøå 🧡"
    [service] = described(tmp_path, BANK.replace('"Telefonen"', f'"{name}"'))
    assert service["name"] == name


def test_unconfirmed_services_are_not_described(tmp_path: Path) -> None:
    unconfirmed = BANK.replace("status: confirmed", "status: unconfirmed")
    unconfirmed = (
        unconfirmed[: unconfirmed.index("      - kind: phone")]
        + unconfirmed[unconfirmed.index("      - kind: chat") :]
    )
    unconfirmed = unconfirmed.replace(HELP_LIST, "")
    bank = example_bank(tmp_path, unconfirmed, PAGE.replace("[[hjelp: hjelp]]", ""))
    assert json_ld(bank.services, bank.behind_login, Locale("nn")) == ""


def test_nothing_is_said_of_no_services() -> None:
    assert json_ld([], [], Locale("nn")) == ""


def test_days_when_it_is_shut_have_the_same_time_twice(tmp_path: Path) -> None:
    shut = """\
        special_hours:
          - dates: [2026-12-24]
        assured_date"""
    [service] = described(tmp_path, BANK.replace("        assured_date", shut, 1))
    [_, christmas] = service["availableChannel"][0]["servicePhone"]["hoursAvailable"]
    assert christmas == {
        "@type": "OpeningHoursSpecification",
        "opens": "00:00",
        "closes": "00:00",
        "validFrom": "2026-12-24",
        "validThrough": "2026-12-24",
    }
