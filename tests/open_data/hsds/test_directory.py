import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from rusplan.language import FOR_EDITORS
from rusplan.local import Directory
from rusplan.open_data.hsds import to_json
from rusplan.open_data.hsds.record import Organization, Schedule
from tests.bank.example import (
    BANK,
    PAGE,
    TODAY,
    VOCABULARY,
    example_bank,
    open_project,
    write_project,
)
from tests.local.example import TOWN, local_site

Record = dict[str, Any]


def services(root: Path, bank: str = BANK, today: date = TODAY) -> list[Record]:
    records: list[Record] = json.loads(
        to_json(example_bank(root, bank), Directory(), today, FOR_EDITORS)
    )
    return records


def test_a_service_says_what_the_bank_says(tmp_path: Path) -> None:
    (service,) = services(tmp_path)
    said = {key: value for key, value in service.items() if isinstance(value, (str, int))}
    assert said.pop("id")
    assert said == {
        "name": "Telefonen",
        "description": "Ei teneste å ringe.",
        "status": "active",
        "minimum_age": 13,
        "maximum_age": 19,
        "assured_date": "2026-10-08",
    }


def test_what_is_not_known_is_absent(tmp_path: Path) -> None:
    text = to_json(example_bank(tmp_path), Directory(), TODAY, FOR_EDITORS)
    assert "null" not in text
    assert "[]" not in text
    assert '""' not in text


def test_ids_follow_from_the_slug_and_nothing_else(tmp_path: Path) -> None:
    (service,) = services(tmp_path)
    (later,) = services(tmp_path, BANK.replace("Ei teneste å ringe.", "Noko anna."))
    bank, words = (each.replace("telefonen", "ein-annan") for each in (BANK, VOCABULARY))
    renamed = open_project(write_project(tmp_path, bank, vocabulary=words)).edition().bank
    (other,) = json.loads(to_json(renamed, Directory(), TODAY, FOR_EDITORS))
    assert later["id"] == service["id"]
    assert other["id"] != service["id"]


def test_the_id_of_a_service_that_others_may_have_kept_never_changes(tmp_path: Path) -> None:
    (service,) = services(tmp_path)
    assert service["id"] == "35930f96-3e42-5c29-848d-223d3846abb4"


def test_no_id_stands_for_two_things(tmp_path: Path) -> None:
    (service,) = services(tmp_path)
    seen: dict[str, Record] = {}

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            assert seen.setdefault(value["id"], value) == value
            value = list(value.values())
        if isinstance(value, list):
            for each in value:
                walk(each)

    walk(service)
    assert len(seen) > 8


def test_each_channel_has_its_own_hours_for_both_halves_of_the_year(tmp_path: Path) -> None:
    phone, chat = services(tmp_path)[0]["service_at_locations"]
    hours = [
        (each["valid_from"], each["valid_to"], each["byday"], each["opens_at"], each["closes_at"])
        for each in phone["schedules"]
    ]
    assert hours == [
        ("2026-10-25", "2027-03-27", "MO,TU", "09:00+01:00", "15:00+01:00"),
        ("2027-03-28", "2027-10-30", "MO,TU", "09:00+02:00", "15:00+02:00"),
    ]
    assert "schedules" not in chat
    assert chat["location"]["url"] == "https://example.org/chat"


def test_a_day_ends_a_minute_before_midnight(tmp_path: Path) -> None:
    (service,) = services(tmp_path, BANK.replace('"15:00"', '"24:00"'))
    assert service["service_at_locations"][0]["schedules"][0]["closes_at"] == "23:59+01:00"


def test_a_number_is_given_as_it_is_dialled(tmp_path: Path) -> None:
    sms = 'channels:\n      - kind: sms\n        number: "915 08 588"\n'
    (service,) = services(tmp_path, BANK.replace("channels:\n", sms, 1))
    assert [(each["number"], each["type"]) for each in service["phones"]] == [
        ("+4791508588", "text"),
        ("116111", "voice"),
    ]


def test_a_fact_without_a_field_becomes_an_attribute(tmp_path: Path) -> None:
    bank = BANK.replace("    minimum_age", '    confidentiality: "Anonymt"\n    minimum_age')
    (service,) = services(tmp_path, bank)
    facts = {each["taxonomy_term"]["code"]: each["value"] for each in service["attributes"]}
    assert facts == {
        "audience": "elev",
        "topics": "Rus",
        "confidentiality": "Anonymt",
        "sources": "https://example.org/telefonen",
    }
    assert {each["link_id"] for each in service["attributes"]} == {service["id"]}


def test_services_of_one_organization_share_its_record(tmp_path: Path) -> None:
    start, end = BANK.index("  - id: telefonen"), BANK.index("\nresources:")
    one = BANK[start:end].replace("    status", '    organization: "Røde Kors"\n    status')
    two = one.replace("id: telefonen", "id: den-andre").replace('"Telefonen"', '"Den andre"')
    first, second = services(tmp_path, BANK[:start] + one + two + BANK[end:])
    assert first["organization"] == second["organization"]
    assert first["organization"]["description"] == "Står bak Telefonen, Den andre."
    assert first["organization_id"] == first["organization"]["id"]


def test_what_nobody_has_confirmed_is_left_out(tmp_path: Path) -> None:
    bank = BANK.replace("status: confirmed", "status: unconfirmed", 1)
    start, end = bank.index("    channels:"), bank.index("    audience:")
    bank = bank[:start] + bank[end:]
    bank = bank.replace("    assured_date: 2026-10-08\n", "", 1)
    page = PAGE.replace("[[hjelp: hjelp]]", "[[liste: hjelp]]")
    assert to_json(example_bank(tmp_path, bank, page), Directory(), TODAY, FOR_EDITORS) == "[]\n"


@pytest.mark.parametrize("time", ["9:00", "24:00+01:00", "09:00", "09:00+1"])
def test_a_time_that_others_could_not_read_is_refused(time: str) -> None:
    hours = {
        "id": "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        "valid_from": "2026-10-25",
        "valid_to": "2027-03-27",
        "timezone": 1,
        "freq": "WEEKLY",
        "wkst": "MO",
        "byday": "MO",
        "opens_at": "08:00+01:00",
    }
    assert Schedule.model_validate(hours | {"closes_at": "09:00+01:00"})
    with pytest.raises(ValidationError, match="closes_at"):
        Schedule.model_validate(hours | {"closes_at": time})


def test_an_organization_without_description_is_refused() -> None:
    with pytest.raises(ValidationError, match="description"):
        Organization.model_validate({"id": "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "name": "X"})


def local_service(root: Path, name: str, **changed: str) -> Record:
    """Return the record of a local service in the example county."""
    site = local_site(root, **changed)
    records = json.loads(to_json(site.bank, site.directory, TODAY, FOR_EDITORS))
    (found,) = [each for each in records if each["name"] == name]
    return dict(found)


def test_a_local_service_says_where_it_is_for_certain_and_what_it_is(tmp_path: Path) -> None:
    service = local_service(tmp_path, "Barnevernet i Byen")
    assert [area["name"] for area in service["service_areas"]] == ["Byen"]
    facts = {each["taxonomy_term"]["code"]: each["value"] for each in service["attributes"]}
    assert facts["type"] == "Barnevernstenesta"


def test_a_service_for_the_whole_county_names_the_county(tmp_path: Path) -> None:
    service = local_service(tmp_path, "BUP i fylket")
    assert [area["name"] for area in service["service_areas"]] == ["Fylket"]


def test_how_one_gets_in_and_who_hosts_are_told(tmp_path: Path) -> None:
    more = 'host: oya\n    first_contact: "Ein samtale."\n    application_process: "Kom innom."'
    town = TOWN.replace("possible_areas: [oya]", more)
    service = local_service(tmp_path, "Barnevernet i Byen", byen=town)
    facts = {each["taxonomy_term"]["code"]: each["value"] for each in service["attributes"]}
    assert service["application_process"] == "Kom innom."
    assert (facts["host"], facts["first_contact"]) == ("Øya", "Ein samtale.")


def with_address(address: str) -> str:
    return TOWN.replace("possible_areas: [oya]", f'address: "{address}"')


def test_a_whole_address_is_given_in_its_parts(tmp_path: Path) -> None:
    town = with_address("Storgata 31, 6413 Molde")
    service = local_service(tmp_path, "Barnevernet i Byen", byen=town)
    _, seat = service["service_at_locations"]
    (address,) = seat["location"]["addresses"]
    assert {key: value for key, value in address.items() if key != "id"} == {
        "address_1": "Storgata 31",
        "postal_code": "6413",
        "city": "Molde",
        "state_province": "Fylket",
        "country": "NO",
        "address_type": "physical",
    }


@pytest.mark.parametrize(
    "part", ["Rådhuset, første høgda, Ørsta", "Storgata 31", "Storgata 31, Molde", "6413 Molde"]
)
def test_no_part_of_an_address_is_given(tmp_path: Path, part: str) -> None:
    service = local_service(tmp_path, "Barnevernet i Byen", byen=with_address(part))
    assert "addresses" not in json.dumps(service)


def test_a_local_service_that_nobody_has_confirmed_is_left_out(tmp_path: Path) -> None:
    start, end = TOWN.index("    channels:"), TOWN.rindex("    sources:")
    town = TOWN[:start].replace("status: confirmed", "status: unconfirmed") + TOWN[end:]
    site = local_site(tmp_path, byen=town)
    assert "Barnevernet i Byen" not in to_json(site.bank, site.directory, TODAY, FOR_EDITORS)
