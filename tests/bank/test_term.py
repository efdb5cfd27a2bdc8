"""A word that is added to a closed vocabulary must say all that the program asks of it."""

import pytest

from rusplan.bank.channel import Channel
from rusplan.bank.channel_kind import ChannelKind, Numbered
from rusplan.bank.resource_status import LinkRule, ResourceStatus
from tests.programs import PROJECT


@pytest.mark.parametrize(
    ("module", "before", "member"),
    [
        ("bank/channel_kind", "    CHAT =", 'PIGEON = "pigeon"'),
        ("bank/channel_kind", "    CHAT =", 'PIGEON = "pigeon", N_("Brevdue")'),
        ("bank/resource_status", "    GONE =", 'LENT = "lent", N_("Utlånt")'),
        ("bank/term", "    GUIDE =", 'HABIT = "skikk"'),
        ("bank/term", "    ODD =", 'THIRD = "tredje"'),
        ("bank/term", "    SUMMER =", 'EASTER = "paske"'),
        (
            "linkcheck/verdict",
            "    TIMEOUT =",
            'SLOW = ("slow", Verdict.TEMPORARY, BadNews.UNREACHABLE)',
        ),
    ],
)
def test_program_does_not_start_with_a_word_that_does_not_say_all(
    module: str, before: str, member: str
) -> None:
    source = (PROJECT / "rusplan" / f"{module}.py").read_text(encoding="utf-8")
    assert source.count(before) == 1
    exec(compile(source, module, "exec"), {"__name__": f"whole_{module}"})  # noqa: S102
    lacking = source.replace(before, f"    {member}\n{before}")
    with pytest.raises((TypeError, ValueError), match=r"missing|not enough values|whom did"):
        exec(compile(lacking, module, "exec"), {"__name__": f"lacking_{module}"})  # noqa: S102


@pytest.mark.parametrize("kind", [kind for kind in ChannelKind if kind.numbered])
def test_kind_with_a_number_has_an_address_that_holds_it(kind: ChannelKind) -> None:
    assert kind.numbered
    assert "+4722591300" in kind.numbered.link("22 59 13 00")


def test_new_kind_with_a_number_needs_no_other_place_to_know_it() -> None:
    signal = Numbered("https://signal.me/#p/{number}", "text")
    assert signal.link("22 59 13 00") == "https://signal.me/#p/+4722591300"


@pytest.mark.parametrize("kind", ChannelKind)
def test_channel_is_reached_by_what_its_kind_says(kind: ChannelKind) -> None:
    reached = {"number": "116 111", "url": "https://example.org/"}
    channel = Channel.model_validate({"kind": kind.value, kind.field: reached[kind.field]})
    assert (channel.number is None) == (kind.numbered is None)


def test_only_what_is_linked_is_confirmed_and_what_is_former_never_is() -> None:
    for status in ResourceStatus:
        assert status.is_confirmed == (status.link is LinkRule.ALWAYS)
        assert not (status.is_former and status.is_confirmed)
