from rusplan.new_county.national_content import topics_of

BANK = """\
services:
  - id: fyrste
    topics: [rus, akutt]
  - id: andre
    topics: [psykisk]
  - id: tredje
    topics: [rus]
"""


def test_topics_are_those_of_the_services_that_are_kept() -> None:
    assert topics_of(BANK, {"fyrste", "tredje"}) == {"rus", "akutt"}
    assert topics_of(BANK, set()) == frozenset()
