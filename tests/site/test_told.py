"""What a page tells programs, and readers who hear it: the names and words that nobody sees."""

import pytest

from tests.site.building import address_of, frames, page_at, pages


@pytest.mark.parametrize("name", frames())
def test_every_navigation_has_a_name_of_its_own(name: str) -> None:
    names = [each.get("aria-label") for each in page_at(address_of(name)).select("nav")]
    assert names
    assert all(names)
    assert len(set(names)) == len(names)


def test_only_the_page_for_unknown_addresses_is_kept_out_of_search_engines() -> None:
    kept_out = [address for address, page in pages().items() if page.select("meta[name=robots]")]
    assert "404.html" in kept_out
    found = {str(each["content"]) for each in page_at("404.html").select("meta[name=robots]")}
    assert found == {"noindex"}
    assert "" not in kept_out


@pytest.mark.parametrize("name", frames())
def test_page_tells_no_other_where_the_reader_came_from_and_lets_numbers_be(name: str) -> None:
    page = page_at(address_of(name))
    told = {str(each["name"]): str(each["content"]) for each in page.select("meta[name]")}
    assert told["referrer"] == "no-referrer"
    assert told["format-detection"] == "telephone=no"  # or a telephone makes links of its own


def test_way_out_tells_no_other_either_where_that_is_not_understood() -> None:
    exits = [each for page in pages().values() for each in page.select("a.forlat")]
    assert exits
    assert {" ".join(each["rel"]) for each in exits} == {"noreferrer"}
