import pytest

from rusplan.bank.telephone import dial_string, is_telephone_number


@pytest.mark.parametrize(
    "text",
    ["113", "112", "110", "116 111", "116117", "116 123", "02800", "08588", "70 17 13 00",
     "71219800", "915 08 588", "+47 915 08 588", "0047 915 08 588", "800 40 567", "55 55 33 33"],
)  # fmt: skip
def test_norwegian_number_is_valid(text: str) -> None:
    assert is_telephone_number(text)


@pytest.mark.parametrize(
    "text",
    ["", " ", "+", "1", "99", "12 34", "1234567", "915 08 588 9", "00 00 00 00", "ring 113", "113!",
     "١١٣", "116 11", "117 111", "915-08-588", "tel:113", "113\n", "113;phone-context=x",
     "+47", "+999 915 08 588"],
)  # fmt: skip
def test_anything_else_is_not(text: str) -> None:
    assert not is_telephone_number(text)


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("113", "113"),
        ("116 117", "116117"),
        ("02800", "02800"),
        ("70 17 13 00", "+4770171300"),
        ("+47 70 17 13 00", "+4770171300"),
        ("0047 70 17 13 00", "+4770171300"),
        ("800 40 567", "+4780040567"),
    ],
)
def test_number_is_dialled(text: str, dialled: str) -> None:
    assert dial_string(text) == dialled
