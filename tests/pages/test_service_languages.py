"""Readers of another language than Norwegian are told who answers in it, and what nobody knows."""

import pytest

from rusplan.bank.service import Service
from rusplan.bank.taxonomy import TaxonomyTerm
from rusplan.language import Locale
from rusplan.pages.service_languages import known_languages, who_answers

ENGLISH = Locale("en")


def service(name: str, *languages: str) -> Service:
    terms = tuple(TaxonomyTerm(each) for each in languages)
    return Service.model_construct(name=name, languages=terms)


BOTH, NORWEGIAN, UNSTATED = (
    service("Tolinja", "nb", "en"),
    service("Norsklinja", "nb", "se"),
    service("Tagallinja"),
)


def test_language_that_is_not_known_to_be_answered_in_is_said_to_be_unknown() -> None:
    said = known_languages(NORWEGIAN, ENGLISH)
    assert "Northern Sami" in said
    assert said.endswith("We do not know if they answer in English.")


def test_service_that_states_no_language_is_not_taken_to_speak_norwegian() -> None:
    assert known_languages(UNSTATED, ENGLISH) == "We do not know if they answer in English."


def test_nothing_is_unknown_where_the_service_answers_in_the_readers_language() -> None:
    assert known_languages(BOTH, ENGLISH) == ""


@pytest.mark.parametrize("language", ["nn", "nb"])
def test_norwegian_readers_are_told_nothing_more(language: str) -> None:
    assert known_languages(NORWEGIAN, Locale(language)) == ""
    assert who_answers([BOTH, NORWEGIAN], Locale(language)) == ""


def test_those_who_answer_in_the_readers_language_are_named() -> None:
    said = who_answers([NORWEGIAN, BOTH], ENGLISH)
    assert said == "Tolinja answers in English. We do not know if the others do."


def test_where_nobody_is_known_to_answer_that_is_said() -> None:
    assert who_answers([NORWEGIAN], ENGLISH) == "We do not know which of them answer in English."


def test_another_countrys_variety_is_the_same_language() -> None:
    assert known_languages(BOTH, Locale("en-GB")) == ""
