"""A form's answers as values, with all that is wrong and how each was understood."""

import re
from datetime import date

from rusplan.bank.channel import Channel
from rusplan.forms import messages
from rusplan.language import FOR_EDITORS
from rusplan.pages.hours import opening_hours, special_hours, weekly_hours
from rusplan.pasted.address import read_address
from rusplan.pasted.day import read_day
from rusplan.pasted.hours import Hours
from rusplan.pasted.hours_fault import why
from rusplan.pasted.season import read_hours_of_year
from rusplan.pasted.telephone import read_telephone
from rusplan.pasted.unclear import UnreadableHoursError

_LONGEST = 80
_SEVERAL = re.compile(r"[/;,\n]|\b(?:og|eller)\b")


class Pasted:
    """Reads answers one by one: `faults` says what cannot be read, `read` how the rest was."""

    def __init__(self, answers: dict[str, str], today: date) -> None:
        self.answers = answers
        self.today = today
        self.faults: list[str] = []
        self.read: list[str] = []

    def need(self, question: str) -> bool:
        """Say whether a question is answered; it is a fault when it is not."""
        if not self.answers[question]:
            self.faults.append(messages.MISSING.format(question=question))
        return bool(self.answers[question])

    def telephone(self, question: str) -> str | None:
        """Return a number; `None` when nothing is written, or it is a fault."""
        found = self.answers[question]
        number = read_telephone(found) if found else None
        several = [read_telephone(each) for each in _SEVERAL.split(found)]
        fault = messages.TWO_NUMBERS if len(several) > 1 and all(several) else messages.BAD_NUMBER
        return self._said(question, number, fault, messages.READ_NUMBER, "number")

    def day(self, question: str) -> str | None:
        """Return the day as the YAML has it."""
        if not self.need(question):
            return None
        day = read_day(self.answers[question], self.today)
        if day and day.isoformat() != self.answers[question]:
            self.read.append(messages.READ_DAY.format(day=FOR_EDITORS.written_date(day)))
        if day is None:
            self._fault(messages.BAD_DAY, question)
        return day.isoformat() if day else None

    def address(self, question: str) -> str | None:
        """Return a web address."""
        if not self.need(question):
            return None
        address = read_address(self.answers[question])
        return self._said(question, address, messages.BAD_ADDRESS, messages.READ_ADDRESS, "address")

    def hours(self, question: str) -> Hours | None:
        """Return opening hours; `None` when nothing is written, or they are a fault."""
        if not self.answers[question]:
            return None
        try:
            hours = read_hours_of_year(self.answers[question], self.today)
        except UnreadableHoursError as error:
            found = self._shown(question)
            self.faults.append(messages.UNREADABLE_HOURS.format(found=found, reason=why(error)))
            return None
        self.read.append(messages.READ_HOURS.format(hours=_written(hours, self.today)))
        if hours.left_out:
            self.read.append(messages.LEFT_OUT.format(found="», «".join(hours.left_out)))
        return hours

    def understood(self, question: str, name: str) -> None:
        """Note that an answer was taken for a name, unless it is just that."""
        if self.answers[question] != name:
            found = self._shown(question)
            self.read.insert(0, messages.READ_NAME.format(found=found, name=name))

    def _said(
        self, question: str, value: str | None, fault: str, read: str, name: str
    ) -> str | None:
        if self.answers[question] and value is None:
            self._fault(fault, question)
        elif value and value != self.answers[question]:
            self.read.append(read.format(**{name: value}))
        return value

    def _fault(self, text: str, question: str) -> None:
        self.faults.append(text.format(question=question, found=self._shown(question)))

    def _shown(self, question: str) -> str:
        return " ".join(self.answers[question].split())[:_LONGEST]


def _written(hours: Hours, today: date) -> str:
    """Return hours as the page will show them."""
    channel = Channel.model_validate({"kind": "phone", "number": "112", **hours.fields})
    of_week = opening_hours if hours.holidays else weekly_hours
    special = special_hours(channel, today, FOR_EDITORS)
    in_words = channel.seasonal_hours.description.rstrip(".") if channel.seasonal_hours else ""
    return "; ".join(filter(None, [of_week(channel, FOR_EDITORS), *special, in_words]))
