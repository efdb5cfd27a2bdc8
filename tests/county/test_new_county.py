"""What other counties are given of ours, in bokmål too."""

import pytest
import yaml

from rusplan.new_county.national_content import national_services, read_words
from tests.programs import PROJECT

TEMPLATES = PROJECT / "rusplan" / "new_county" / "template"


@pytest.mark.parametrize("text", sorted(read_words(TEMPLATES / "nb" / "national.yml")))
def test_words_in_bokmal_are_of_what_the_bank_says(text: str) -> None:
    assert f'"{text}"' in (PROJECT / "resources.yml").read_text(encoding="utf-8")


def test_every_national_service_is_said_in_bokmal() -> None:
    words = read_words(TEMPLATES / "nb" / "national.yml")
    written = (PROJECT / "resources.yml").read_text(encoding="utf-8")
    bank = yaml.safe_load(written)
    ids = national_services((PROJECT / "alarms.yml").read_text(encoding="utf-8"), written)
    assert "rusinfo" in ids
    fields = (
        "description",
        "note",
        "eligibility_description",
        "fees_description",
        "confidentiality",
    )
    said = {each[field] for each in bank["services"] if each["id"] in ids
            for field in fields if field in each}  # fmt: skip
    assert said - set(words) <= {"Gratis", "Anonymt"}
