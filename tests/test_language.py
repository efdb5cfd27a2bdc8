from datetime import date

import pytest
from jinja2 import Environment

from rusplan.bank.term import DAY_NAMES
from rusplan.language import FOR_EDITORS, Locale


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
    assert FOR_EDITORS.joined(given) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 11, 24), "24. november 2026"), (date(2024, 2, 29), "29. februar 2024")],
)
def test_date_is_written_in_words(day: date, expected: str) -> None:
    assert FOR_EDITORS.written_date(day) == expected


def test_days_are_those_that_editors_are_told() -> None:
    assert [FOR_EDITORS.day_name(day) for day in range(7)] == list(DAY_NAMES.values())


@pytest.mark.parametrize(
    ("language", "help_now", "saturday"),
    [("nn", "Hjelp no", "laurdag"), ("nb", "Hjelp nå", "lørdag")],
)
def test_words_and_days_are_in_the_language(language: str, help_now: str, saturday: str) -> None:
    locale = Locale(language)
    assert (locale.gettext("Hjelp no"), locale.day_name(5)) == (help_now, saturday)


@pytest.mark.parametrize(("language", "said"), [("nn", "Høyrer til"), ("nb", "Hører til")])
def test_templates_are_in_the_language_and_escape_what_they_fill_in(
    language: str, said: str
) -> None:
    environment = Environment(autoescape=True)
    Locale(language).translate_templates(environment)
    template = environment.from_string(
        "{{ site_language }} {{ _('Høyrer til «%(heading)s»', heading='<b>') }}"
    )
    assert template.render() == f"{language} {said} «&lt;b&gt;»"
