from datetime import date

import pytest

from rusplan.pasted.address import read_address
from rusplan.pasted.day import read_day
from rusplan.pasted.name import holds, run_together, words
from rusplan.pasted.telephone import read_telephone, telephone_digits

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    "text",
    ["28.11.2026", "28. november 2026", "28. november", "28.11.", "28/11-2026", "2026-11-28",
     "28.11.26", "I dag", "idag.", "28. nov. 2026", "laurdag 28. november",
     "28\u00a0november 2026", "den 28. november 2026", "28 . 11 . 2026", "20261128", "28112026",
     "Kontrollert 28.11.2026", "lørdag den 28. november kl. 14",
     "28/11 2026", "i dag, 28.11", "I dag (28.11.2026)", "i dag tidleg", "I dag føremiddag",
     "28.11.2026 00:00", "2026-11-28 00:00:00"],
)  # fmt: skip
def test_a_day_is_read_as_it_is_written_here(text: str) -> None:
    assert read_day(text, TODAY) == TODAY


def test_a_day_without_a_year_is_the_last_that_has_been() -> None:
    assert read_day("24. desember", TODAY) == date(2025, 12, 24)
    assert read_day("i går", TODAY) == date(2026, 11, 27)
    assert read_day("tysdag 24.11", TODAY) == date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "november",
        "31.2.2026",
        "11/28/2026",
        "førre veke",
        "28",
        "281126",
        "fredag 28.11.2026",
        "26-11-28",
        "i dag, 27.11",
        "28.11.27",
        "46354",
    ],
)
def test_what_is_no_certain_day_is_not_read(text: str) -> None:
    assert read_day(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("tlf. 23 45 67 89", "23 45 67 89"),
        ("0047 23456789", "23 45 67 89"),
        ("+47 23 45 67 89", "23 45 67 89"),
        ("4723456789", "23 45 67 89"),
        ("(+47) 915 08 588", "915 08 588"),
        ("915\u201108\u2011588", "915 08 588"),
        ("23.45.67.89", "23 45 67 89"),
        ("tel:+4791508588", "915 08 588"),
        ("Ring 116117", "116 117"),
        ("(47) 23 45 67 89", "23 45 67 89"),
        ("Ring oss på 23 45 67 89 (kvardagar).", "23 45 67 89"),
        ("71280000 (sentralbord)", "71 28 00 00"),
        ('<a href="tel:+4723456789">23 45 67 89</a>', "23 45 67 89"),
        ("☎ 23\u202f45\u202f67\u202f89", "23 45 67 89"),
        ("08588", "08588"),
        ("23456789,0", "23 45 67 89"),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, number: str) -> None:
    assert read_telephone(text) == number
    assert telephone_digits(text) == number.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "23 45 67 89 / 23 45 67 90",
        "23 45 67 8",
        "+46 8 123 456",
        "ingen",
        "²³⁴",
        "O23 45 67 89",
        "23 45 67 89, tast 2",
        "23 45 67 89 linje",
        "+44 20 7946 0958",
        "to: 23 45 67 89 og 2",
    ],
)
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert read_telephone(text) is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("www.rusinfo.no", "https://www.rusinfo.no"),
        ("rusinfo.no/kontakt", "https://rusinfo.no/kontakt"),
        ("Sjå <https://rusinfo.no/kontakt>.", "https://rusinfo.no/kontakt"),
        ("(https://rusinfo.no/kontakt)", "https://rusinfo.no/kontakt"),
        ("https://rusinfo.no/\u200b", "https://rusinfo.no/"),
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Frusinfo.no%2F&data=05",
         "https://rusinfo.no/"),
        ("HTTPS://RusInfo.NO/Kontakt", "https://rusinfo.no/Kontakt"),
        ("https://rusinfo.no/side?id=4&utm_source=epost&fbclid=Iw#:~:text=Ring",
         "https://rusinfo.no/side?id=4"),
        ("https://www.google.com/url?q=https://rusinfo.no/&sa=U", "https://rusinfo.no/"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Frusinfo.no%2Fx&h=A", "https://rusinfo.no/x"),
        ("https://urldefense.com/v3/__https://rusinfo.no/x__;!!a$", "https://rusinfo.no/x"),
    ],
)  # fmt: skip
def test_an_address_is_read_as_it_is_pasted(text: str, address: str) -> None:
    assert read_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "eg ringte dei",
        "post@rusinfo.no",
        "javascript:alert(1)",
        "https://a.no https://b.no",
        "https://a.no/helse og omsorg/ungdom",
    ],
)
def test_what_is_not_one_address_is_not_read(text: str) -> None:
    assert read_address(text) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ulstein videregående skole", "Ulstein vidaregåande skule"),
        ("ulstein vgs", "Ulstein vidaregåande skule"),
        ("RUStelefonen (til 2021)", "rustelefonen"),
        ("Barnevernsvakten", "Barnevernvakta"),
        ("Skolehelsetjenesten", "Skulehelsetenesta"),
        ("Helsestasjon for ungdom", "helsestasjonen for ungdom"),
        ("HFU", "helsestasjonen for ungdom"),
        ("Ulstein vg.", "Ulstein vidaregåande skule"),
        ("PP-tjenesta", "PPT"),
        ("Kyrkjas SOS", "Kirkens SOS"),
        ("Vold- og overgrepslinjen", "Vald- og overgrepslinja"),
    ],
)
def test_names_are_alike_in_both_written_languages(one: str, other: str) -> None:
    assert words(one) == words(other)


def test_words_may_be_written_as_one() -> None:
    alike = {run_together(each) for each in ("RUSinfo", "rus info", "RUS-info", "www.rusinfo.no")}
    assert alike == {"rusinfo"}


def test_small_slips_in_long_words_are_forgiven_and_others_not() -> None:
    assert holds(words("Alarmtelefonen for barn og unge"), words("Alarmtelfonen"))
    assert holds(words("Giftinformasjonen"), words("giftinfo"))
    assert not holds(words("Gift"), words("Giftinformasjonen"))
    assert not holds(words("Rauma"), words("Haram"))
    assert not holds(words("Alarmtelefonen"), words("Rustelefonen"))
    assert not holds(words("noko"), words(""))
