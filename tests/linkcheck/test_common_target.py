from rusplan.linkcheck.common_target import settled
from rusplan.linkcheck.result import Result
from rusplan.linkcheck.verdict import Finding, Reason

LIST = "https://www.museum.example/historier/"


def led(*paths: str, to: str = LIST, host: str = "www.museum.example") -> dict[str, Result]:
    addresses = [f"https://{host}/{path}" for path in paths]
    moved = Finding(Reason.PERMANENT_REDIRECT, {"final": to}, to)
    return {address: Result(address, moved, host) for address in addresses}


def reasons(results: dict[str, Result]) -> set[Reason]:
    return {result.finding.reason for result in settled(results).values()}


def test_a_page_that_three_deep_addresses_lead_to_stands_for_none_of_them() -> None:
    results = led("del/ein", "del/to", "anna/tre")
    assert reasons(results) == {Reason.ONE_FOR_ALL}
    assert {each.finding.moved_to for each in settled(results).values()} == {None}


def test_two_may_have_become_one_page() -> None:
    assert reasons(led("del/ein", "del/to")) == {Reason.PERMANENT_REDIRECT}


def test_one_page_with_three_fragments_is_one_address() -> None:
    assert reasons(led("del/ein#a", "del/ein#b", "del/ein/")) == {Reason.PERMANENT_REDIRECT}


def test_front_pages_and_other_owners_are_not_counted() -> None:
    others = led("del/ein", host="www.anna.example")
    assert reasons(led("ein", "to", "tre") | others) == {Reason.PERMANENT_REDIRECT}


def test_what_only_changed_its_scheme_has_moved() -> None:
    results: dict[str, Result] = {}
    for path in ("a/b", "a/c", "a/d"):
        results |= led(path, to=f"https://www.museum.example/{path}/")
    assert reasons(results) == {Reason.PERMANENT_REDIRECT}
