"""The real county's places, whatever they are today: nothing is half a fact."""

from datetime import date

import pytest

from rusplan.bank.term import ServiceStatus
from rusplan.local import Directory
from rusplan.local.service_type import Scope
from rusplan.project import Project
from tests.programs import PROJECT

KINDS_OF_THE_PLAN = [
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


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Project.open(PROJECT, date(2100, 1, 1)).edition().directory


def test_each_municipality_has_a_number_of_its_own(directory: Directory) -> None:
    numbers = [each.number for each in directory.municipalities]
    assert sorted(numbers) == sorted(set(numbers)) != []


def test_kinds_of_services_follow_the_plan(directory: Directory) -> None:
    names = [kind.name for kind in directory.service_types if kind.scope is Scope.MUNICIPAL]
    assert [name for name in names if name in KINDS_OF_THE_PLAN] == KINDS_OF_THE_PLAN


def test_what_is_confirmed_has_a_source_and_a_date(directory: Directory) -> None:
    for service in directory.services.values():
        if service.status is ServiceStatus.CONFIRMED:
            assert service.assured_date, service.id
            assert service.sources, service.id
        else:
            assert not service.channels, service.id
