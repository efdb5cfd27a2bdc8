"""Opening hours as a person writes or pastes them: the way back of `pages.hours`."""

from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter, ValidationError

from rusplan.bank.schedule import Schedules
from rusplan.bank.term import DAY_NAMES, HolidayHours, Weekday
from rusplan.pasted.aside import set_aside
from rusplan.pasted.hours_token import HOLIDAY, plain_text, tokens
from rusplan.pasted.remark import without_remarks
from rusplan.pasted.some_weeks import divided
from rusplan.pasted.statement import Statements, minutes
from rusplan.pasted.unclear import Unclear, UnreadableHoursError, refuse_what_no_week_holds
from rusplan.pasted.week import Week, day_name
from rusplan.yaml.value import Fields

EXAMPLE = "måndag–fredag 9–15.30; laurdag 10–12 og 13–15"
"""What an editor is shown when hours cannot be read."""


@dataclass(frozen=True, slots=True)
class Hours:
    """What a text says: `schedules` as in the YAML, and of holidays if it says anything.

    `special` holds the days with other hours than else, `seasonal` what is said only in words of a
    part of the year, `left_out` what the text says besides, which has no field.
    """

    schedules: list[Fields]
    holidays: HolidayHours | None = None
    special: list[Fields] = field(default_factory=list)
    seasonal: Fields = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    @property
    def fields(self) -> Fields:
        """The fields of a channel that it gives."""
        holidays = self.holidays.value if self.holidays else ""
        said: Fields = {"schedules": self.schedules, "holidays": holidays,
                        "special_hours": self.special, "seasonal_hours": self.seasonal}  # fmt: skip
        return {name: value for name, value in said.items() if value}


def read_hours(text: str) -> Hours:
    """Return what a text says of opening hours, in the words of Nynorsk and bokmål pages.

    `Man-fre kl. 08:00–15:30, lør. stengt` → mappings with byday, opens_at and closes_at. A time
    past midnight is divided between the two days. Raises `UnreadableHoursError` for all that
    cannot be known: nothing is guessed.
    """
    plain, left_out = without_remarks(plain_text(text))
    read = [(weeks, _read_week(part)) for weeks, part in divided(plain)]
    schedules = [
        {**each, "weeks": weeks.value} if weeks else each
        for weeks, hours in read
        for each in hours.schedules
    ]
    _refuse_overlap(schedules)
    holidays = [hours.holidays for _, hours in read if hours.holidays]
    if len(holidays) > 1 or (holidays and read[0][0]):
        raise UnreadableHoursError("heilagdagar", Unclear.HOLIDAY_TIME)
    return Hours(schedules, holidays[0] if holidays else None, left_out=left_out)


def _read_week(plain: str) -> Hours:
    refuse_what_no_week_holds(plain)
    week, asides = Week(), set_aside(list(tokens(plain)))
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
        raise UnreadableHoursError(plain.strip(), Unclear.NO_TIME)
    return Hours(schedules, holidays)


def _refuse_overlap(schedules: list[Fields]) -> None:
    """Refuse two times at once, in the weeks that both are of."""
    try:
        _SCHEDULES.validate_python(schedules)
    except ValidationError:
        days = [day for each in schedules if "weeks" in each for day in each["byday"]]
        raise UnreadableHoursError(DAY_NAMES[Weekday(days[0])], Unclear.OVERLAP) from None


_SCHEDULES: TypeAdapter[Any] = TypeAdapter(Schedules)
