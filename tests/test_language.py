from collections.abc import Iterator
from datetime import date

import pytest
from jinja2 import Environment

from rusplan import language
from rusplan.bank.term import DAY_NAMES


@pytest.fixture(autouse=True)
def nynorsk_afterwards() -> Iterator[None]:
    yield
    language.use(language.NYNORSK)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], ""),
        (["elev"], "elev"),
        (["elev", "føresett"], "elev og føresett"),
        (["elev", "føresett", "tilsett"], "elev, føresett og tilsett"),
    ],
)
def test_words_are_joined_as_a_person_lists_them(given: list[str], expected: str) -> None:
    assert language.joined(given) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 11, 24), "24. november 2026"), (date(2024, 2, 29), "29. februar 2024")],
)
def test_date_is_written_in_words(day: date, expected: str) -> None:
    assert language.written_date(day) == expected


def test_days_are_those_that_editors_are_told() -> None:
    assert [language.day_name(day) for day in range(7)] == list(DAY_NAMES.values())


def test_words_and_days_are_in_the_language_of_the_build() -> None:
    assert language.gettext("Hjelp no") == "Hjelp no"
    language.use("nb")
    assert (language.gettext("Hjelp no"), language.day_name(5)) == ("Hjelp nå", "lørdag")
    language.use("nn")
    assert (language.gettext("Hjelp no"), language.day_name(5)) == ("Hjelp no", "laurdag")


def test_templates_follow_the_build_and_escape_what_they_fill_in() -> None:
    environment = Environment(autoescape=True)
    language.translate_templates(environment)
    template = environment.from_string(
        "{{ site_language() }} {{ _('Høyrer til «%(heading)s»', heading='<b>') }}"
    )
    assert template.render() == "nn Høyrer til «&lt;b&gt;»"
    language.use("nb")
    assert template.render() == "nb Hører til «&lt;b&gt;»"
