"""What is not known yet, municipality by municipality, for those who keep the facts."""

from dataclasses import dataclass

from rusplan.local.directory import Directory
from rusplan.local.municipality import Municipality
from rusplan.local.service_type import ServiceType

MISSING, PART, SHARED = "manglar", "berre ein del", "berre felles"
NO_PHONE, COMPLETE = "utan nummer", "ja"


@dataclass(frozen=True, slots=True)
class Gaps:
    """One municipality: what is known of each kind of service, by the id of the kind."""

    municipality: Municipality
    known: dict[str, str]

    @property
    def weight(self) -> tuple[int, int]:
        """How bad it is: kinds that are missing, then kinds without a number to call."""
        states = list(self.known.values())
        return states.count(MISSING), states.count(NO_PHONE)


def find_gaps(directory: Directory) -> list[Gaps]:
    """Return the gaps of every municipality, the worst first."""
    found = [
        Gaps(each, {kind.id: _known(directory, each.id, kind) for kind in directory.service_types})
        for each in directory.municipalities
    ]
    return sorted(found, key=lambda gaps: gaps.weight, reverse=True)


def gap_report(directory: Directory) -> str:
    """Return the gaps as a Markdown table, the worst municipality first."""
    kinds = directory.service_types
    rows = [
        ["Kommune", "Manglar", *(kind.id for kind in kinds)],
        ["---"] * (len(kinds) + 2),
        *(
            [gaps.municipality.name, str(gaps.weight[0]), *(gaps.known[kind.id] for kind in kinds)]
            for gaps in find_gaps(directory)
        ),
    ]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _known(directory: Directory, municipality: str, kind: ServiceType) -> str:
    services = directory.serving(municipality, kind.id)
    if not services and directory.serving_a_part(municipality, kind.id):
        return PART
    if not services:
        return SHARED if kind.county_entries else MISSING
    return COMPLETE if any(service.channels for service in services) else NO_PHONE
