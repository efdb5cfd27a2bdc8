import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rusplan.bank.value import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Møre og Romsdal", "more-og-romsdal"),
        ("ÆØÅ", "aeoa"),
        ("  Ung.no – russ!  ", "ung-no-russ"),
        ("116 111", "116-111"),
        ("🧡", "ny-id"),
        ("", "ny-id"),
    ],
)
def test_nearest_id_is_proposed(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_what_is_proposed_is_an_id(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text))
