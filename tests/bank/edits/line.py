"""Lines of the example's bank, each of them there once, that several edits replace."""

NAME = 'name: "Rus"'
TITLE = 'title: "Heftet"'
PHONE = 'number: "116 111"'
CHAT = 'url: "https://example.org/chat"'
LAW = 'url: "https://example.org/lova"'
DAYS = "byday: [MO, TU]"
OPENS = 'opens_at: "09:00"'
CLOSES = 'closes_at: "15:00"'
HOURS = f"- {DAYS}\n            {OPENS}\n            {CLOSES}\n"
FORCE = "in_force: 2024-08-01"
LOW = "minimum_age: 13"
CHECKED = "maximum_age: 19\n    assured_date: 2026-10-08"
NUMBER_CHECKED = 'assured_date: 2026-10-08\n        source: "https://example.org/telefonen"'
SERVICE = "- id: telefonen"
BOOKLET = "- id: heftet"
SITE = "- id: nettsida"
SITE_URL = 'url: "https://example.org/nettsida"\n    '
SITE_CHECKED = 'assured_date: 2026-10-08\n    sources: ["https://example.org/nettsida"]'
LIST = "- id: banken"
MARKER = "[[liste: banken]]"
