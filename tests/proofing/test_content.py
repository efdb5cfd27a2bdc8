"""Everything that is published in Nynorsk, proofread."""

from rusplan.proofing.proofreading import described, proof, readabilities
from tests.programs import PROJECT


def test_nothing_is_misspelt_and_nothing_is_bokmal() -> None:
    assert list(map(described, proof(PROJECT))) == []


def test_every_page_is_readable() -> None:
    hard = {str(path): value for path, value in readabilities(PROJECT / "docs") if value > 55}
    assert hard == {}
