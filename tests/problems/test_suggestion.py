import pytest

from rusplan.problems.suggestion import suggest


@pytest.mark.parametrize(
    ("found", "known", "said"),
    [
        ("lista", ["liste", "hjelp"], "Meinte du «liste»?"),
        ("Liste ", ["liste", "hjelp"], "Meinte du «liste»?"),
        ("lsite", ["liste", "hjelp"], "Meinte du «liste»?"),
        ("liste", ["lista", "listo"], "Vel eitt som finst."),
        ("listar", ["liste", "lista"], "Meinte du «lista»?"),
        ("confirmed", ["unconfirmed"], "Vel eitt som finst."),
        ("haram", ["rauma"], "Vel eitt som finst."),
        ("helsesjukepleia", ["helsesjukepleiar", "rektor"], "Meinte du «helsesjukepleiar»?"),
        ("telefonlinjene", ["telefon"], "Vel eitt som finst."),
        ("x", [], "Vel eitt som finst."),
    ],
)
def test_the_one_word_that_is_near_is_proposed_and_no_other(
    found: str, known: list[str], said: str
) -> None:
    assert suggest(found, known) == said
