"""The real county: what is published, and that nothing is half a fact."""

from datetime import date

import pytest

from rusplan.bank.term import ServiceStatus
from rusplan.local import Directory
from rusplan.local.service_type import Scope
from rusplan.project import Project
from tests.programs import PROJECT


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Project.open(PROJECT, date(2100, 1, 1)).edition().directory


def test_county_has_its_municipalities_and_schools(directory: Directory) -> None:
    assert len(directory.municipalities) == 27
    assert len(directory.schools) == 25
    assert len({each.number for each in directory.municipalities}) == 27


def test_kinds_of_services_follow_the_plan(directory: Directory) -> None:
    names = [kind.name for kind in directory.service_types if kind.scope is Scope.MUNICIPAL]
    assert names == [
        "Helsestasjon for ungdom",
        "Skolehelsetenesta",
        "Utekontakt/oppsøkande team",
        "Barnevernstenesta",
        "Tenester i NAV",
        "Fastlegen",
        "Rusteam",
        "PP-tenesta",
        "Andre lokale hjelpetenester",
    ]


def test_every_fact_that_is_published_has_a_source_and_a_date(directory: Directory) -> None:
    for service in directory.services.values():
        assert service.status is ServiceStatus.CONFIRMED
        for channel in service.channels:
            assert channel.assured_date, service.id
            assert channel.source, service.id
    for school in directory.schools:
        if school.phone or school.url or school.address:
            assert school.assured_date, school.id
            assert school.sources, school.id
