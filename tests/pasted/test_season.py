from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rusplan.bank.channel import Channel
from rusplan.language import FOR_EDITORS
from rusplan.pages.hours import special_hours, weekly_hours
from rusplan.pasted.hours import Hours
from rusplan.pasted.season import read_hours_of_year
from rusplan.pasted.unclear import UnreadableHoursError

TODAY = date(2026, 11, 28)
WORKDAYS = "måndag–fredag"
JUNE_TO_AUGUST = "1. juni 2027–31. august 2027"


def channel(text: str) -> Channel:
    fields = read_hours_of_year(text, TODAY).fields
    return Channel.model_validate({"kind": "phone", "number": "113", **fields})


def shown(text: str) -> str:
    """Return the hours as the page shows them."""
    return "; ".join(
        [
            weekly_hours(channel(text), FOR_EDITORS),
            *special_hours(channel(text), TODAY, FOR_EDITORS),
        ]
    )


READ = [
    ("Mandag-fredag 9-15. 1. juni–31. august: 10–14",
     f"{WORKDAYS} 9–15; {WORKDAYS} 10–14 {JUNE_TO_AUGUST}"),
    ("man–fre 9–15 (juni, juli og august 9–14)",
     f"{WORKDAYS} 9–15; {WORKDAYS} 9–14 {JUNE_TO_AUGUST}"),
    ("mandag–fredag 9–15, sommar (uke 26–32) 10–14",
     f"{WORKDAYS} 9–15; {WORKDAYS} 10–14 28. juni 2027–15. august 2027"),
    ("Mandag–fredag 8–15.45 (15. september–14. mai)\nMandag–fredag 8–15 (15. mai–14. september)",
     f"{WORKDAYS} 8–15.45; {WORKDAYS} 8–15 15. mai 2027–14. september 2027"),
    ("Mandag-fredag 9-15, stengt i juli", f"{WORKDAYS} 9–15; Stengt 1. juli 2027–31. juli 2027"),
    ("Mandag–fredag 9–15 unntatt juli", f"{WORKDAYS} 9–15; Stengt 1. juli 2027–31. juli 2027"),
    ("man. til fre. 9–15. Sommerstengt uke 28, 29 og 30.",
     f"{WORKDAYS} 9–15; Stengt 12. juli 2027–1. august 2027"),
    ("Sommerstengt 22. juni - 14. august. Ellers mandag 14-16",
     "måndag 14–16; Stengt 22. juni 2027–14. august 2027"),
    ("Torsdag 14–16. Stengt f.o.m. 20.06 t.o.m. 15.08",
     "torsdag 14–16; Stengt 20. juni 2027–15. august 2027"),
    ("måndag–fredag 9–15 (stengt 24. desember–1. januar)",
     f"{WORKDAYS} 9–15; Stengt 24. desember 2026–1. januar 2027"),
    ("alle dager 9-21. Stengt 24.12.2026–1.1.2027",
     "alle dagar 9–21; Stengt 24. desember 2026–1. januar 2027"),
    ("Mandag-fredag 9–15. Stengt 24. og 31. desember.",
     f"{WORKDAYS} 9–15; Stengt 24. desember 2026; Stengt 31. desember 2026"),
    ("Mandag–fredag 9–15; 24. desember 9–12", f"{WORKDAYS} 9–15; 9–12 24. desember 2026"),
    ("1. juni–31. august:\nMandag–fredag 10–14\nLørdag stengt\nEllers: mandag-fredag 9–15",
     f"{WORKDAYS} 9–15; {WORKDAYS} 10–14 {JUNE_TO_AUGUST}"),
    ("Alle dager 9–15\nSommartid 1. juni–31. august:\nHverdager 10–14\nHelg 10–12",
     f"alle dagar 9–15; {WORKDAYS} 10–14 {JUNE_TO_AUGUST}; laurdag og søndag 10–12 "
     f"{JUNE_TO_AUGUST}"),
    ("Hverdager kl. 08.00–15.30 (15. mai–15. september kl. 08.00–15.00)",
     f"{WORKDAYS} 8–15.30; {WORKDAYS} 8–15 15. mai 2027–15. september 2027"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "means"), READ)
def test_hours_of_a_part_of_the_year_are_read(text: str, means: str) -> None:
    assert shown(text) == means
    assert shown(means) == means  # what a sheet shows is read back


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("man-fre 9-15, stengt i påska", "påsk"),
        ("tirsdag 14-16 (stengt i skoleferiane)", "feri"),
        ("Mandag–torsdag 8–15, fredag 8–14 i juli", "juli"),
        ("mandag–fredag 9–15, laurdag stengt i juli", "juli"),
        ("mandag–fredag 9–15; uke 28–30: fredag 9–12", "uke 28–30"),
        ("man-fre 9-15 juli 10-14", "juli"),
        ("mandag-fredag 18-02. Juli: 20-02", "juli"),
        ("stengt i juli", "juli"),
        ("juni-august 10-14, ellers 9-15", "9"),
        ("måndag–fredag 9–15, stengt 31. februar", "31. februar"),
        ("måndag 9–15, stengt 24. desember 2025–1. januar 2026", "24. desember 2025"),
        ("måndag 9–15, stengt uke 60", "uke 60"),
        ("Jul stengt, måndag 9–15", "jul"),
        ("Måndag-fredag 9-15\nStengt i romjula og påskeveka", "jul"),
        ("Mandag-fredag 9-15. Sommertid\nMandag-fredag 9-14", "sommer"),
        ("man-fre 9-15; 1. juni–31. august: onsdag 10–14 i partallsuker", "partal"),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_refused(text: str, piece: str) -> None:
    with pytest.raises(UnreadableHoursError) as refused:
        read_hours_of_year(text, TODAY)
    assert piece in refused.value.found


_WORDS = ["juli", "uke 28", "1. juni–31. august", "stengt", "måndag–fredag", "9–15", "(", ")", ", ",
          ". ", "\n", "; ", "elles", "sommar", "i ", "31.12.2026", "unntatt"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shows", "in_words"),
    [
        ("Man-fre 9-15. Jul og nyttår stengt", f"{WORKDAYS} 9–15", "jul: Jul og nyttår stengt."),
        ("Onsdag 14-16 (stengt i sommerferien)", "onsdag 14–16",
         "sommar: Stengt i sommerferien."),
        ("Mandag–fredag 8–15.45. Sommertid: 8–15.", f"{WORKDAYS} 8–15.45",
         "sommar: Sommertid: 8–15."),
        ("man-fre 9-15, 1. juni–31. august 10–14, stengt i romjula",
         f"{WORKDAYS} 9–15; {WORKDAYS} 10–14 {JUNE_TO_AUGUST}", "jul: Stengt i romjula."),
        ("Stengt om sommaren og i jula. Onsdag 14-16", "onsdag 14–16",
         "jul sommar: Stengt om sommaren og i jula."),
    ],
)  # fmt: skip
def test_what_is_said_only_in_words_of_a_season_is_kept_as_words(
    text: str, shows: str, in_words: str
) -> None:
    assert shown(text) == shows
    seasonal = channel(text).seasonal_hours
    assert seasonal
    assert f"{' '.join(seasonal.seasons)}: {seasonal.description}" == in_words


@given(st.one_of(st.text(), st.lists(st.sampled_from(_WORDS), max_size=9).map(" ".join)))
@settings(deadline=None)
def test_any_text_is_openings_or_refused(text: str) -> None:
    try:
        hours = read_hours_of_year(text, TODAY)
    except UnreadableHoursError:
        return
    assert isinstance(hours, Hours)
    Channel.model_validate({"kind": "phone", "number": "113", **hours.fields})
