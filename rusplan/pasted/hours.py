"""Opening hours as a person writes or pastes them: the way back of `pages.hours`."""

from dataclasses import dataclass, field

from rusplan.bank.term import HolidayHours
from rusplan.pasted.aside import set_aside
from rusplan.pasted.hours_token import HOLIDAY, plain_text, tokens
from rusplan.pasted.statement import Statements, minutes
from rusplan.pasted.unclear import Unclear, UnreadableHoursError, refuse_what_no_week_holds
from rusplan.pasted.week import Week, day_name
from rusplan.yaml.value import Fields

EXAMPLE = "måndag–fredag 9–15.30; laurdag 10–12 og 13–15"
"""What an editor is shown when hours cannot be read."""


@dataclass(frozen=True, slots=True)
class Hours:
    """What a text says: `schedules` as in the YAML, and of holidays if it says anything.

    `special` holds the days with other hours than else.
    """

    schedules: list[Fields]
    holidays: HolidayHours | None = None
    special: list[Fields] = field(default_factory=list)

    @property
    def fields(self) -> Fields:
        """The fields of a channel that it gives."""
        said = {"schedules": self.schedules, "holidays": self.holidays and self.holidays.value,
                "special_hours": self.special}  # fmt: skip
        return {name: value for name, value in said.items() if value}


def read_hours(text: str) -> Hours:
    """Return what a text says of opening hours, in the words of Nynorsk and bokmål pages.

    `Man-fre kl. 08:00–15:30, lør. stengt` → mappings with byday, opens_at and closes_at. A time
    past midnight is divided between the two days. Raises `UnreadableHoursError` for all that
    cannot be known: nothing is guessed.
    """
    refuse_what_no_week_holds(plain_text(text))
    week, asides = Week(), set_aside(list(tokens(text)))
    if asides.closed:
        week.add([HOLIDAY], [])
    for days, spans in Statements(asides.rest).read():
        week.add(days, spans)
    week.check_closed()
    if missing := [day for day in sorted(asides.also) if not week.openings.get(day)]:
        raise UnreadableHoursError(day_name(missing[0]), Unclear.NO_TIME)
    if asides.open:
        week.openings[HOLIDAY] = list(week.openings.get(0, []))
    for opens, closes in asides.breaks:
        week.take_out((minutes(opens), minutes(closes)))
    holidays = week.take_holidays()
    schedules = week.schedules()
    if not schedules:
        raise UnreadableHoursError(text.strip(), Unclear.NO_TIME)
    return Hours(schedules, holidays)
