"""The editors' guide names files of this county, which must be there."""

import re

import pytest

from tests.programs import PROJECT
from tests.test_contributing import GUIDE


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\((?!http)([^)#]+)\)", GUIDE))))
def test_file_that_is_linked_exists(target: str) -> None:
    assert (PROJECT / target).exists()
