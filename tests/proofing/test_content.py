"""Everything that is published in Nynorsk, proofread."""

import pytest

from rusplan.build_day import build_day
from rusplan.language import NYNORSK
from rusplan.project import Project
from rusplan.proofing.proofreading import OtherLanguageError, described, proof, readabilities
from tests.programs import PROJECT


def project() -> Project:
    return Project.open(PROJECT, build_day())


def test_nothing_is_misspelt_and_nothing_is_bokmal() -> None:
    read = project()
    if read.edition().settings.language == NYNORSK:
        assert list(map(described, proof(read))) == []
    else:
        with pytest.raises(OtherLanguageError):
            proof(read)


def test_every_page_is_readable() -> None:
    hard = {str(path): value for path, value in readabilities(project().pages) if value > 55}
    assert hard == {}
