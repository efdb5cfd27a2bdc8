"""What the county's own PDFs say."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.site.building import SITE_URL, printed_site
from tests.site.pdf import annotations, squeezed, text
from tests.site.tree import edition, numbers


@pytest.fixture(scope="module")
def site() -> Path:
    return printed_site()


def test_link_out_of_a_section_leads_to_the_published_page(site: Path) -> None:
    pdf = PdfReader(site / "papir/tidleg-innsats.pdf")
    outer = {str(link["/A"]["/URI"]) for link in annotations(pdf) if "/A" in link}
    assert f"{SITE_URL}endra-sidan-2019.html#rundskriv" in outer


def test_posters_have_the_school_s_own_number_and_those_to_call(site: Path) -> None:
    schools = [each for each in edition().directory.schools if each.phone]
    posters = [text(site / f"papir/plakat-{each.id}.pdf") for each in schools]
    own = [
        squeezed(str(each.phone)) in poster for each, poster in zip(schools, posters, strict=True)
    ]
    assert any(own)
    for number in numbers("hjelp-no"):
        assert all(squeezed(number) in poster for poster in posters)
