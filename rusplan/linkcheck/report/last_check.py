"""How long ago the last link check was: what says so when the check has stopped in silence.

GitHub stops schedules by itself, and a check that fails records nothing. So whoever reads is told
by the page itself: at build, by the monthly list and the report, and by a script when a page is
read later than it was built.
"""

from dataclasses import dataclass
from datetime import date, datetime

from rusplan.language import Locale
from rusplan.linkcheck.report import messages

LATE_DAYS = 3  # from the third day on


@dataclass(frozen=True, slots=True)
class LastCheck:
    """The day of the last check (UTC), seen from a day."""

    day: date
    today: date

    @classmethod
    def of(cls, checked: datetime | None, today: date) -> "LastCheck | None":
        """Return it, or None when there has been no check yet."""
        return cls(checked.date(), today) if checked else None

    @property
    def days(self) -> int:
        """Whole days since; 0 for a check of tomorrow, which a wrong clock makes."""
        return max(0, (self.today - self.day).days)

    @property
    def is_late(self) -> bool:
        """Say whether a check that is made each night must have stopped."""
        return self.days >= LATE_DAYS

    def warning(self, locale: Locale) -> str:
        """Return the sentence that says so."""
        sentence = locale.ngettext(*messages.CHECK_STOPPED, self.days)
        return sentence.format(days=self.days, date=locale.written_date(self.day))

    def later_warnings(self, locale: Locale) -> str:
        """Return the sentence with `{days}` in it, in all its forms, for a script."""
        date = locale.written_date(self.day)
        one, several = messages.CHECK_STOPPED
        return locale.counted_for_scripts(one, several).replace("{date}", date)
