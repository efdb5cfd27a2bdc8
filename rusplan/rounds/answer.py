"""The rows of a filled sheet as edits of the YAML: numbers and hours, and services that are new."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

from rusplan.bank.channel import Channel
from rusplan.bank.service import Service
from rusplan.bank.value import slug
from rusplan.editing.sheet_cell import cell_fault
from rusplan.local.local_service import LocalService
from rusplan.local.municipality import Municipality
from rusplan.local.reading import LOCAL_FOLDER
from rusplan.pasted.address import read_address
from rusplan.pasted.day import read_day
from rusplan.pasted.hours import Hours
from rusplan.pasted.hours_fault import why
from rusplan.pasted.season import read_hours_of_year
from rusplan.pasted.telephone import read_telephone, telephone_digits
from rusplan.pasted.unclear import UnreadableHoursError
from rusplan.project import Project
from rusplan.rounds import sheet
from rusplan.rounds.question import TOWN
from rusplan.yaml.edit import Edit

_CHANNEL = tuple(Channel.model_fields)
_BEFORE_CHANNELS = (*takewhile(lambda name: name != "channels", Service.model_fields), "type",
                    "host", "service_areas", "part_areas", "possible_areas", "school")  # fmt: skip
_SERVICE = tuple(dict.fromkeys((*_BEFORE_CHANNELS, *LocalService.model_fields)))
_TOWN = tuple(Municipality.model_fields)

BAD_DAY = "«Dagen du spurde» er ikkje ein dag: «{found}». Skriv til dømes 28.11.2026."
DAY_OF_EXCEL = (
    "Reknearket har gjort «Dagen du spurde» om til talet {found}. Er det dagen {day}, så skriv han "
    "slik."
)
BAD_PHONE = (
    "«{found}» er ikkje eitt norsk telefonnummer. Skriv alle siffera i eitt nummer, til dømes "
    "23 45 67 89; er det fleire, skriv resten i «Merknad». Fekk du ikkje noko nummer, tøm cella."
)
BAD_SOURCE = "Skriv adressa til sida der det står, eller heimesida. Fann: «{found}»."
BAD_HOURS = "Opningstida kan ikkje lesast: «{found}». {reason}"
NO_NAME = (
    "Skriv kva tenesta heiter i «Namn», eitt namn i kvar rad. Har kommunen ikkje dette, så tøm det "
    "du har skrive i rada, dagen òg."
)
NO_KIND = "Skriv i «Slag» kva slag teneste det er: {known}."
ROW_TWICE = "Den same tenesta står i to rader. Tøm den eine."
NO_DAY = "Rada har eit svar, men ingen dag i «Dagen du spurde». Skriv han, eller tøm svaret."
HOURS_WITHOUT_NUMBER = "Opningstida treng eit nummer. Skriv det i «Telefon»."
NOT_OF_TOWN = "Kommunen sjølv har ikkje plass til «{found}» her. Tøm cella."
BESIDE = "Ved sida av arket står det «{found}». Flytt det til «Merknad», eller tøm cella."
NO_TOWN = "Cella «Kommune» er tom. Er cellene slått saman, så del dei, og skriv «{town}» i kvar."
UNKNOWN = "Det finst ikkje noko slikt her: «{found}». La dei fire første kolonnane stå."


_NO_NAME = re.compile(
    r"[-–—?.x0]*|nei|nope|ingen|inga|ikkje|ukjent|(?:har|finst|finnes|veit|vet) (?:ikkje|ikke)\b.*"
    r"|.*\n.*"
)
"""What people write in the cell of a name to say that there is none, or two names in one."""


class RowFaultsError(Exception):
    """Rows cannot be used; `faults` say why, each with its row from 1."""

    def __init__(self, faults: list[tuple[int, str]]) -> None:
        super().__init__(str(faults))
        self.faults = faults


class Answers:
    """Reads rows one by one into the edits of each file."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.edits: dict[Path, list[Edit]] = defaultdict(list)
        self.faults: list[tuple[int, str]] = []
        self.new: dict[Path, list[dict[str, Any]]] = defaultdict(list)

    def read(self, cells: list[list[str]]) -> dict[Path, list[Edit]]:
        """Return the edits that a sheet, heading first, asks for. Raises `RowFaultsError`."""
        first = sheet.questions_row(cells) or 0
        heading = sheet.heading(cells[first])
        for number, line in enumerate(cells[first + 1 :], start=first + 2):
            texts = (cell.strip().removeprefix("'") for cell in line)
            row = defaultdict(str, zip(heading, texts, strict=False))
            beside = " ".join(filter(None, (cell.strip() for cell in line[len(heading) :])))
            self._fault(number, not beside, BESIDE.format(found=beside))
            if row[sheet.CHECKED] and not row[sheet.TOWN]:
                self._fault(number, None, NO_TOWN.format(town=_town_of(cells, first)))
            elif not row[sheet.CHECKED]:
                self._fault(number, not _is_answered(row), NO_DAY)
            else:
                self._row(number, row, len(self.faults))
        if self.faults:
            raise RowFaultsError(self.faults)
        for path, added in self.new.items():
            services = self.project.documents.local[path].data.get("services")
            at = ("services", len(services)) if services else ("services",)
            self.edits[path].append(Edit(at, added, _TOWN[: _TOWN.index("services")]))
        return dict(self.edits)

    def _row(self, number: int, row: dict[str, str], before: int) -> None:
        known = self.project.documents.local
        row[sheet.TOWN] = self._town_id(row[sheet.TOWN])
        named = (path for path, each in known.items() if each.value(("id",)) == row[sheet.TOWN])
        path = next(named, LOCAL_FOLDER / f"{row[sheet.TOWN]}.yml")
        day = read_day(row[sheet.CHECKED], self.project.today)
        source = read_address(row[sheet.SOURCE])
        phone = read_telephone(row[sheet.PHONE]) if row[sheet.PHONE] else None
        self._fault(number, path in known, UNKNOWN.format(found=row[sheet.TOWN]))
        self._fault(number, day, _bad_day(row[sheet.CHECKED]))
        self._fault(number, source, BAD_SOURCE.format(found=row[sheet.SOURCE]))
        self._fault(number, phone or not row[sheet.PHONE], BAD_PHONE.format(found=row[sheet.PHONE]))
        hours = self._hours(number, row[sheet.HOURS])
        besides = [f"{each.capitalize()}." for each in hours.left_out] if hours else []
        row[sheet.NOTE] = " ".join(filter(None, [row[sheet.NOTE], *besides]))
        if len(self.faults) > before or not day or not source:
            return
        said = {"number": phone, **(hours.fields if hours else {}),
                "assured_date": day.isoformat(), "source": source}  # fmt: skip
        if row[sheet.KIND] == TOWN:
            lost = row[sheet.HOURS] or row[sheet.NOTE]
            self._fault(number, not lost, NOT_OF_TOWN.format(found=lost))
            self._town(path, said)
        elif row[sheet.SERVICE]:
            self._service(number, row, said)
        else:
            is_name = row[sheet.NAME] and not _NO_NAME.fullmatch(row[sheet.NAME].lower())
            self._fault(number, is_name, NO_NAME)
            self._fault(number, phone or not hours, HOURS_WITHOUT_NUMBER)
            self._new_service(number, path, row, said)

    def _town_id(self, text: str) -> str:
        """Return the id of a municipality that is written as its id or its name."""
        for each in self.project.documents.local.values():
            is_named = text.lower() == str(each.value(("name",))).lower()
            if is_named and each.value(("number",)):
                return str(each.value(("id",)))
        return text

    def _hours(self, number: int, text: str) -> Hours | None:
        try:
            return read_hours_of_year(text, self.project.today) if text else None
        except UnreadableHoursError as error:
            self._fault(number, None, BAD_HOURS.format(found=text, reason=why(error)))
            return None

    def _fault(self, number: int, is_right: object, text: str) -> None:
        if not is_right:
            self.faults.append((number, text))

    def _town(self, path: Path, said: dict[str, Any]) -> None:
        values = {"url": said["source"], "phone": said["number"],
                  "assured_date": said["assured_date"]}  # fmt: skip
        for name, value in values.items():
            if value:
                self.edits[path].append(Edit((name,), value, _TOWN[: _TOWN.index(name)]))

    def _service(self, number: int, row: dict[str, str], said: dict[str, Any]) -> None:
        name = row[sheet.SERVICE]
        texts = {"name": row[sheet.NAME], "note": row[sheet.NOTE]}
        for path, document in self.project.documents.local.items():
            for index, service in enumerate(document.data.get("services") or []):
                if service["id"] == name:
                    has_number = said["number"] or any(map(_digits, service.get("channels", [])))
                    is_told = has_number or "schedules" not in said
                    self._fault(number, is_told, HOURS_WITHOUT_NUMBER)
                    self.edits[path] += _confirmed(("services", index), service, said, texts)
                    return
        self._fault(number, None, UNKNOWN.format(found=name))

    def _new_service(
        self, number: int, path: Path, row: dict[str, str], said: dict[str, Any]
    ) -> None:
        directory = self.project.edition().directory
        kind = directory.service_types_by_id.get(row[sheet.KIND])
        if kind is None:
            known = ", ".join(directory.service_types_by_id)
            self._fault(number, None, NO_KIND.format(known=known))
            return
        same = (kind.id, row[sheet.NAME].lower())
        there = {(each["type"], each["name"].lower()) for each in self.new[path]}
        self._fault(number, same not in there, ROW_TWICE)
        name = slug(f"{kind.id}-{row[sheet.TOWN]}")
        taken = {*directory.services, *(each["id"] for each in self.new[path])}
        service = {
            "id": next(n for n in (name, *(f"{name}-{i}" for i in range(2, 99))) if n not in taken),
            "type": kind.id,
            "name": row[sheet.NAME],
            "description": kind.description,
            "status": "confirmed",
            "service_areas": [row[sheet.TOWN]],
            "channels": [_present({"kind": "phone", **said})] if said["number"] else None,
            "note": row[sheet.NOTE],
            "assured_date": said["assured_date"],
            "sources": [said["source"]],
        }
        self.new[path].append(_present(service))


def _bad_day(found: str) -> str:
    """Return what is said of a day that cannot be read: a spreadsheet may have made it a number."""
    fault = cell_fault("assured_date", found)
    return DAY_OF_EXCEL.format(found=found, day=fault[1]) if fault else BAD_DAY.format(found=found)


def _town_of(cells: list[list[str]], first: int) -> str:
    """Return the municipality that a sheet is of, as its first row names it."""
    column = sheet.heading(cells[first]).index(sheet.TOWN)
    return next((line[column] for line in cells[first + 1 :] if line[column : column + 1]), "")


def _confirmed(
    at: tuple[str | int, ...], service: dict[str, Any], said: dict[str, Any], texts: dict[str, str]
) -> Iterator[Edit]:
    numbered = [
        (index, each) for index, each in enumerate(service.get("channels", [])) if "number" in each
    ]
    new = _present(said)
    if numbered:
        wanted = telephone_digits(said["number"] or "")
        same = [each for each in numbered if _digits(each[1]) == wanted]
        index, _ = (same or numbered)[0]
        for name, value in new.items():
            yield Edit((*at, "channels", index, name), value, _CHANNEL[: _CHANNEL.index(name)])
    elif said["number"]:
        channels = service.get("channels", [])
        channel = {"kind": "phone", **new}
        if channels:
            yield Edit((*at, "channels", len(channels)), [channel])
        else:
            yield Edit((*at, "channels"), [channel], _SERVICE[: _SERVICE.index("channels")])
    values = {"status": "confirmed", "assured_date": said["assured_date"], **texts}
    known = service.get("note", "")
    values["note"] = known if texts["note"] in known else f"{known} {texts['note']}".strip()
    for name, value in values.items():
        if value and value != service.get(name):
            yield Edit((*at, name), value, _SERVICE[: _SERVICE.index(name)])


def _is_answered(row: dict[str, str]) -> bool:
    """Say whether a person has written something in a row, beside what it was made with."""
    is_new = row[sheet.KIND] != TOWN and not row[sheet.SERVICE]
    named = (row[sheet.NAME] or row[sheet.PHONE]) if is_new else ""
    return bool(row[sheet.HOURS] or row[sheet.NOTE] or named)


def _digits(channel: dict[str, Any]) -> str:
    return telephone_digits(channel.get("number", ""))


def _present(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}
