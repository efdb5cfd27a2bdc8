"""Hours as they stand on Norwegian pages: what is read, and what is refused with a reason."""

import re

import pytest

from rusplan.pasted.hours import read_hours
from rusplan.pasted.hours_fault import why
from rusplan.pasted.unclear import Unclear, UnreadableHoursError


def short(text: str) -> str:
    hours = read_hours(text)
    found = " ".join(
        f"{','.join(each['byday'])}{' ' * ('weeks' in each)}{each.get('weeks', '')} "
        f"{each['opens_at']}-{each['closes_at']}"
        for each in hours.schedules
    )
    return f"{found} {hours.holidays.value}" if hours.holidays else found


WORKDAYS = "MO,TU,WE,TH,FR"
EVERY_DAY = f"{WORKDAYS},SA,SU"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Man-fre 08:00–15:30", f"{WORKDAYS} 08:00-15:30"),
        ("Mandag-fredag 08:00-15:00 (ikkje heilagdagar)", f"{WORKDAYS} 08:00-15:00 closed"),
        ("Måndag til fredag kl. 08.00–15.30 (utenom helligdager)",
         f"{WORKDAYS} 08:00-15:30 closed"),
        ("Alle dager, unntatt helligdager, kl. 17–22", f"{EVERY_DAY} 17:00-22:00 closed"),
        ("kl 08.00 – 15.30 mandag - fredag, unntatt offentlige høytidsdager",
         f"{WORKDAYS} 08:00-15:30 closed"),
        ("Kvar dag kl 17:00 - 22:00 (òg heilagdagar)", f"{EVERY_DAY} 17:00-22:00 open"),
        ("Alle dager hele døgnet, også i helger og helligdager",
         f"{EVERY_DAY} 00:00-24:00 all-day"),
        ("Man–fre kl. 10–16 (lunsjstengt 11.30–12)",
         f"{WORKDAYS} 10:00-11:30 {WORKDAYS} 12:00-16:00"),
        ("Mandag-fredag 08-15 (lunsj 11-11.30)",
         f"{WORKDAYS} 08:00-11:00 {WORKDAYS} 11:30-15:00"),
        ("Fredag 15.30 - mandag 08.00",
         "MO 00:00-08:00 FR 15:30-24:00 SA,SU 00:00-24:00"),
        ("Hverdager 09.00 - 15.00. Lørdag, søndag og helligdager stengt.",
         f"{WORKDAYS} 09:00-15:00 closed"),
        ("Hverdager 15:00 - 08:00. Helg: døgnåpent",
         f"{WORKDAYS} 15:00-24:00 TU,WE,TH,FR 00:00-08:00 SA,SU 00:00-24:00"),
        ("<p>Mandag&ndash;fredag: 09.00&ndash;15.00<br/>Lørdag: stengt</p>",
         f"{WORKDAYS} 09:00-15:00"),
        ("Du kan ringe oss på arbeidsdager mellom klokka 9 og 15.", f"{WORKDAYS} 09:00-15:00"),
        ("Mandag-fredag 9-15. Telefonen er stengt i lunsjen kl. 11-12.",
         f"{WORKDAYS} 09:00-11:00 {WORKDAYS} 12:00-15:00"),
        ("Mandag 09,00-15,00Tirsdag08.00-15.30", "MO 09:00-15:00 TU 08:00-15:30"),
        ("🕘 Tirsd. og torsd. 9-15 (pause 11-11.30)!",
         "TU,TH 09:00-11:00 TU,TH 11:30-15:00"),
        ("Mandag–fredag (hverdager) 9–15*\n*Stengt offentlige fridager",
         f"{WORKDAYS} 09:00-15:00 closed"),
        ("Døgnbemannet, 365 dager i året", f"{EVERY_DAY} 00:00-24:00"),
        ("Alltid ope", f"{EVERY_DAY} 00:00-24:00"),
        ("Åpent døgnet rundt, alle dager i uka", f"{EVERY_DAY} 00:00-24:00"),
        ("Torsdager kl. 14–16. Du trenger ikke timebestilling.", "TH 14:00-16:00"),
        ("Søn-tor 17-23, fre-lør 17-02",
         "MO,TU,WE,TH,SU 17:00-23:00 FR,SA 17:00-24:00 SA,SU 00:00-02:00"),
        ("Døgnåpen vakttelefon", f"{EVERY_DAY} 00:00-24:00"),
        ("Åpent 24 timer i døgnet, hele året", f"{EVERY_DAY} 00:00-24:00"),
        ("Vi er her mandag-fredag 8-16", f"{WORKDAYS} 08:00-16:00"),
        ("Ekspedisjonstid 9.00 - 14.00 alle hverdager", f"{WORKDAYS} 09:00-14:00"),
        ("Sentralbord: Man–fre kl. 8–15", f"{WORKDAYS} 08:00-15:00"),
        ("helg: 12-18; hverdag: 9-21", f"{WORKDAYS} 09:00-21:00 SA,SU 12:00-18:00"),
        ("Mandag kl. 10 - 12.30 og 13 - 15", "MO 10:00-12:30 MO 13:00-15:00"),
        ("Drop in tirsdag og torsdag 12-15", "TU,TH 12:00-15:00"),
        ("man–fre: 0830–1530", f"{WORKDAYS} 08:30-15:30"),
        ("Mandag til torsdag: kl. 8:30 til 15:00", "MO,TU,WE,TH 08:30-15:00"),
        ("Mandag - fredag: 08.00 - 15.30", f"{WORKDAYS} 08:00-15:30"),
        ("Man. - fre.: kl. 08.00 - 15.30", f"{WORKDAYS} 08:00-15:30"),
        ("0800-1530 mandag-fredag", f"{WORKDAYS} 08:00-15:30"),
        ("Alle hverdager fra kl. 9-21 og lørdager fra kl. 10-16",
         f"{WORKDAYS} 09:00-21:00 SA 10:00-16:00"),
        ("Kvardagar mellom kl. 10 og 14", f"{WORKDAYS} 10:00-14:00"),
        ("Opningstider: måndag til og med torsdag 9–15", "MO,TU,WE,TH 09:00-15:00"),
        ("mandag t.o.m. onsdag 8-15", "MO,TU,WE 08:00-15:00"),
        ("12:30-14:30, alle dager utenom torsdag.", "MO,TU,WE,FR,SA,SU 12:30-14:30"),
        ("Mandag 12.00-15.30\nTirsdag stengt\nOnsdag 14-17", "MO 12:00-15:30 WE 14:00-17:00"),
        ("Mandag\t08:00 – 15:30\nTirsdag\t08:00 – 15:30", "MO,TU 08:00-15:30"),
        ("• Mandag: 9–12\n• Tirsdag: 10–12", "MO 09:00-12:00 TU 10:00-12:00"),
        ("08–16, stengt i helgene. Mandag–fredag", ""),
        ("mandag–fredag 08:00–16:00, stengt i helgene", f"{WORKDAYS} 08:00-16:00"),
        ("Ti. og to. 14:00 - 16:30", "TU,TH 14:00-16:30"),
        ("Laurdag/sundag kl 00-24.00", "SA,SU 00:00-24:00"),
        ("Døgnåpent", f"{EVERY_DAY} 00:00-24:00"),
        ("24/7", f"{EVERY_DAY} 00:00-24:00"),
        ("fredag døgnope", "FR 00:00-24:00"),
        ("Hver dag 14-22", f"{EVERY_DAY} 14:00-22:00"),
        ("alle dagar 00:00–23:59", f"{EVERY_DAY} 00:00-24:00"),
        ("Fredag og lørdag 20-02", "FR,SA 20:00-24:00 SA,SU 00:00-02:00"),
        ("Mandag-fredag kl 16.00-08.00. Lørdag/søndag: kl 00-24.00",
         f"{WORKDAYS} 16:00-24:00 TU,WE,TH,FR 00:00-08:00 SA,SU 00:00-24:00"),
        ("Mandag–fredag: 8–15.30 | Lørdag: 10–14", f"{WORKDAYS} 08:00-15:30 SA 10:00-14:00"),
        ("Telefontid: onsdag 09\u00a0–\u00a011 og 12\u201114", "WE 09:00-11:00 WE 12:00-14:00"),
        ("Mandag-fredag 9-15, stengt på helligdager", f"{WORKDAYS} 09:00-15:00 closed"),
        ("alle dagar 8–20, heilagdagar heile døgnet", f"{EVERY_DAY} 08:00-20:00 all-day"),
        ("alle kvardagar 08.00-15.30, torsdag til 18.00",
         "MO,TU,WE,FR 08:00-15:30 TH 08:00-18:00"),
        ("Man-fre 8–15.30 (fredag 14.30)", "MO,TU,WE,TH 08:00-15:30 FR 08:00-14:30"),
        ("Mandag – torsdag 8–15.30, fredag til 14.30", "MO,TU,WE,TH 08:00-15:30 FR 08:00-14:30"),
        ("Man-fre 9-11 og 12-15 (til 17 på onsdager)",
         f"{WORKDAYS} 09:00-11:00 MO,TU,TH,FR 12:00-15:00 WE 12:00-17:00"),
        ("Man–fre: 08–16 (tors. 08–18)", "MO,TU,WE,FR 08:00-16:00 TH 08:00-18:00"),
        ("Mandag 9-15 (lørdag 10-12)", "MO 09:00-15:00 SA 10:00-12:00"),
        ("Onsdager 14-16, ellers stengt", "WE 14:00-16:00"),
        ("alle dager 18-02, søndag til 24",
         f"{EVERY_DAY} 18:00-24:00 TU,WE,TH,FR,SA,SU 00:00-02:00"),
        ("Chatten er åpen hver dag 18–21, unntatt fredag", "MO,TU,WE,TH,SA,SU 18:00-21:00"),
        ("hver dag 18-21, unntatt fredag 18-24", "MO,TU,WE,TH,SA,SU 18:00-21:00 FR 18:00-24:00"),
        ("F.o.m. mandag t.o.m. fredag kl. 9–15", f"{WORKDAYS} 09:00-15:00"),
        ("Mandag kl. 08.00 -\n15.30", "MO 08:00-15:30"),
        ("NAV-kontoret har åpent mandag til onsdag 10-13", "MO,TU,WE 10:00-13:00"),
        ("Barnevernvakta: Man–tor 15.30–21", "MO,TU,WE,TH 15:30-21:00"),
        ("Måndag 14–16 (helsesjukepleiar), onsdag 14–17 (lege og jordmor)",
         "MO 14:00-16:00 WE 14:00-17:00"),
        ("Åpent for ungdom 13-20 år: onsdag kl 14-17. Tlf. 70 12 34 56. Velkommen!",
         "WE 14:00-17:00"),
        ("Mandag 12–14, onsdag 12–14. Ellers etter avtale.", "MO,WE 12:00-14:00"),
        ("Onsdag 14–16 i partalsveker", "WE even 14:00-16:00"),
        ("Onsdag 14–16 i partalsveker; torsdag 14–16 i oddetalsveker.",
         "WE even 14:00-16:00 TH odd 14:00-16:00"),
        ("Man-fre 9-15. Onsdag 15-17 i partalsveker",
         f"{WORKDAYS} 09:00-15:00 WE even 15:00-17:00"),
    ],
)  # fmt: skip
def test_hours_are_read_as_they_stand_on_pages(text: str, means: str) -> None:
    if not means:
        with pytest.raises(UnreadableHoursError):
            read_hours(text)
    else:
        assert short(text) == means


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("partalls- og oddetallsuker onsdag 9-12", Unclear.SOME_WEEKS),
        ("Partallsveker torsdag 14-16", Unclear.SOME_WEEKS),
        ("Partallsuker: onsdag 14-16\nOddetallsuker: torsdag 14-16", Unclear.SOME_WEEKS),
        ("Mandag 14-16 i partallsuker og torsdag 9-11 i oddetallsuker", Unclear.SOME_WEEKS),
        ("Onsdag 14–16\n(oddetallsuker)", Unclear.SOME_WEEKS),
        ("Onsdag i partalsveker 14–16", Unclear.SOME_WEEKS),
        ("onsdager i like uker 9-15", Unclear.SOME_WEEKS),
        ("mandag 9-12, onsdag 14-16 i like uker", Unclear.SOME_WEEKS),
        ("måndag 9–12, onsdag 14–16 i partalsveker", Unclear.SOME_WEEKS),
        ("Man-fre 9-15. Onsdag 14-17 i partalsveker.", Unclear.OVERLAP),
        ("Drop-in: Onsdager 14–16. Telefon: Tirsdager 8–15.", Unclear.TWO_THINGS),
        ("Legevakta: alle dagar 15-8\nLegekontoret: man-fre 8-15", Unclear.TWO_THINGS),
        ("Telefontid kl. 9-14, drop in onsdag kl. 13-15", Unclear.TWO_THINGS),
        ("Man–fre 9–15 (til 18 torsdag i partallsuker)", Unclear.SOME_WEEKS),
        ("Mandag-fredag 9-15 (mandag-fredag 10-14)", Unclear.OVERLAP),
        ("Man.tors 9-15", Unclear.WORD),
        ("Onsdag til kl. 18", Unclear.CLOCK),
        ("Man-fre 8-4", Unclear.CLOCK),
        ("Kl. 9 til 3 på hverdager", Unclear.CLOCK),
        ("Natt til lørdag og søndag 22.00-04.00", Unclear.WORD),
        ("Natta mot sundag kl. 23–03", Unclear.WORD),
        ("Man–tors 8–15.30, fredag 14.30", Unclear.CLOCK),
        ("man–fre 8–15, onsdag til 7", Unclear.CLOCK),
        ("annenhver onsdag 14-16", Unclear.SOME_WEEKS),
        ("første mandag i måneden 9–12", Unclear.SOME_WEEKS),
        ("Etter avtale", Unclear.APPOINTMENT),
        ("tirsdag 9-11, timebestilling", Unclear.APPOINTMENT),
        ("Tirsdag 14–16 (stengt i skoleferiane)", Unclear.SEASON),
        ("sommartid 8–15, vintertid 8–15.45", Unclear.SEASON),
        ("måndag 8–15 fram til 24. des", Unclear.SEASON),
        ("Mandag 8-25", Unclear.CLOCK),
        ("fredag 9", Unclear.CLOCK),
        ("9–15", Unclear.NO_DAY),
        ("måndag 9–12, 13–15 og 16–18 tysdag", Unclear.NO_TIME),
        ("måndag og tysdag", Unclear.NO_TIME),
        ("mandag–fredag 8–15, onsdag 8–18", Unclear.OVERLAP),
        ("onsdag 8–12, onsdag stengt", Unclear.OVERLAP),
        ("søn- og helligdager 10-14", Unclear.HOLIDAY_TIME),
        ("Mandag-fredag 08-15 (lunsj)", Unclear.WORD),
        ("Torsdag 14.00-16.00 i skoleåret", Unclear.SEASON),
        ("Etter kl. 15.30 på hverdager", Unclear.WORD),
        ("Kveld, natt, helg og helligdager", Unclear.NO_TIME),
        ("måndag–fredag 9–15, òg i helgene", Unclear.NO_TIME),
        ("om natta", Unclear.WORD),
    ],
)
def test_what_cannot_be_known_says_why(text: str, reason: Unclear) -> None:
    with pytest.raises(UnreadableHoursError) as caught:
        read_hours(text)
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    ("text", "proposed"), [("madag 9–15", ["mandag"]), ("måndag–onsdag–fredag 9–15", [])]
)
def test_a_day_that_is_misspelt_is_proposed(text: str, proposed: list[str]) -> None:
    with pytest.raises(UnreadableHoursError) as caught:
        read_hours(text)
    assert re.findall(r"Meinte du «(\w+)»", why(caught.value)) == proposed
