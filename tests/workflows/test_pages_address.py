"""Where the site is published is asked of GitHub; one without Pages is told what to do."""

import pytest

from tests.workflows.github import HERE, Repository, repository

__all__ = ["repository"]  # a fixture


@pytest.mark.parametrize("address", ["https://fylket.github.io/rusplan/", "https://rusplan.no"])
def test_address_ends_in_one_slash(repository: Repository, address: str) -> None:
    repository.answer(pages={"build_type": "workflow", "html_url": address})
    assert repository.must("pages-address.sh") == f"address={address.rstrip('/')}/\n"


@pytest.mark.parametrize("pages", [None, {"build_type": "legacy", "html_url": "https://x.no/"}])
def test_pages_that_are_not_switched_on_are_told_with_where(
    repository: Repository, pages: object
) -> None:
    if pages:
        repository.answer(pages=pages)
    done = repository.run("pages-address.sh")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "::error::Nettstaden er ikkje publisert" in done.stderr
    assert f"https://github.com/{HERE}/settings/pages" in done.stderr
    assert "vel «GitHub Actions» under «Source»" in done.stderr
