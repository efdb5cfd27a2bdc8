"""The small example's files, and the pieces of them that everyday edits take the place of."""

from tests.bank.example import ALARMS as ALARM_TEXT
from tests.bank.example import CONFIG, VOCABULARY
from tests.local.example import COUNTY, ISLAND, LOCAL_BANK, LOCAL_PAGE, SCHOOLS, TOWN

BANK, PAGE, TOWN_FILE, SCHOOL_FILE, ALARMS = (
    "resources.yml", "docs/side.md", "local/byen.yml", "local/skolar.yml", "alarms.yml",
)  # fmt: skip
TEXTS = {
    BANK: LOCAL_BANK, PAGE: LOCAL_PAGE, TOWN_FILE: TOWN, SCHOOL_FILE: SCHOOLS,
    "local/oya.yml": ISLAND, "local/fylket.yml": COUNTY, "search.yml": VOCABULARY,
    ALARMS: ALARM_TEXT, "mkdocs.yml": CONFIG,
}  # fmt: skip

Change = tuple[str, str, str]
"""A file, what stands there, and what is written instead; a file that is new has nothing."""

NAME = '    name: "Telefonen"\n'
NUMBER = '        number: "116 111"\n'
HOURS = ('          - byday: [MO, TU]\n            opens_at: "09:00"\n'
         '            closes_at: "15:00"\n')  # fmt: skip
URL = '    url: "https://example.org/nettsida"\n'
STATUS = f"    status: current\n{URL}"
SERVICES = "services:\n  - id: telefonen\n"
NEW = """services:
  - id: ny
    name: "Ny"
    description: "Ei ny teneste."
    status: {status}
{channels}    audience: [elev]
    topics: [rus]
    assured_date: 2026-10-08
    sources: ["https://example.org/ny"]
  - id: telefonen
"""
SCHOOL = """\
  - id: ny-vgs
    name: "Byen skole"
    municipality: byen
    phone: "22 59 13 01"
    assured_date: 2026-10-08
    sources: ["https://example.org/skolen"]
"""
SMS = '    channels:\n      - {kind: sms, number: "2002", assured_date: 2026-10-08}\n'


def hours(*rows: str, more: str = "") -> str:
    return "".join(f"          - {{{row}}}\n" for row in rows) + more
