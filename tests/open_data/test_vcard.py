import re
from pathlib import Path

import pytest

from rusplan.language import FOR_EDITORS
from rusplan.open_data.vcard import vcard
from rusplan.pages.contact_card import vcard_name
from tests.bank.example import BANK, example_bank


def card(root: Path, bank: str = BANK) -> str:
    (service,) = example_bank(root, bank).services
    return vcard(service, FOR_EDITORS)


def properties(card: str) -> dict[str, list[str]]:
    """Return the values of each property, unfolded and unescaped, as a telephone reads them."""
    found: dict[str, list[str]] = {}
    for line in card.replace("\r\n ", "").split("\r\n")[:-1]:
        name, _, value = line.partition(":")
        value = re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], value)
        found.setdefault(name, []).append(value)
    return found


def test_card_says_who_and_how(tmp_path: Path) -> None:
    said = properties(card(tmp_path))
    assert said.pop("UID")[0].startswith("urn:uuid:")
    assert said == {
        "BEGIN": ["VCARD"],
        "VERSION": ["4.0"],
        "KIND": ["org"],
        "FN": ["Telefonen"],
        "TEL;TYPE=voice": ["116111"],
        "URL": ["https://example.org/chat"],
        "NOTE": [
            "Ei teneste å ringe.\n"
            "Telefon 116 111: måndag og tysdag 9–15, heilagdagar er ikkje oppgitt\n"
            "Kontrollert 8. oktober 2026, neste gong innan 8. april 2027"
        ],
        "REV": ["20261008T000000Z"],
        "END": ["VCARD"],
    }


def test_text_message_number_is_told_from_one_to_call(tmp_path: Path) -> None:
    sms = 'channels:\n      - kind: sms\n        number: "915 08 588"\n'
    said = properties(card(tmp_path, BANK.replace("channels:\n", sms, 1)))
    assert said["TEL;TYPE=text"] == ["+4791508588"]
    assert said["TEL;TYPE=voice"] == ["116111"]


@pytest.mark.parametrize("name", ["A, b; c", "Rett\\\\fram", "Æ" * 60, "x" * 100, "€æ" * 33])
def test_any_name_comes_through(tmp_path: Path, name: str) -> None:
    bank = BANK.replace('name: "Telefonen"', f'name: "{name}"')
    text = card(tmp_path, bank)
    assert properties(text)["FN"] == [name.replace("\\\\", "\\")]
    assert {"\r", "\n"}.isdisjoint(text.replace("\r\n", ""))
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


def test_files_are_named_by_the_slug(tmp_path: Path) -> None:
    (service,) = example_bank(tmp_path).services
    assert vcard_name(service) == "kontakt/telefonen.vcf"
