"""Right edits that editors make on an ordinary day."""

from tests.editing.example_parts import (
    ALARMS,
    BANK,
    HOURS,
    NAME,
    NEW,
    NUMBER,
    PAGE,
    SCHOOL_FILE,
    SERVICES,
    SMS,
    STATUS,
    TOWN_FILE,
    URL,
    Change,
    hours,
)

RIGHT: dict[str, Change | list[Change]] = {
    "a new number": (BANK, NUMBER, '        number: "22 34 12 34"\n'),
    "a number with hard spaces": (BANK, NUMBER, '        number: "22\u00a034\u00a012\u00a034"\n'),
    "a number with +47": (BANK, NUMBER, '        number: "+47 22 34 12 34"\n'),
    "a number without quotes": (BANK, NUMBER, "        number: 22341234\n"),
    "a long name with colon and quotes": (BANK, NAME, "    name: 'Telefonen: \"snakk\" – råd'\n"),
    "a comment after a value": (BANK, NAME, '    name: "Telefonen" # nytt namn\n'),
    "a service with SMS": (BANK, SERVICES, NEW.format(status="confirmed", channels=SMS)),
    "an unconfirmed service": (BANK, SERVICES, NEW.format(status="unconfirmed", channels="")),
    "two services share a number": (
        BANK, SERVICES, NEW.format(status="confirmed", channels=SMS.replace("sms", "phone")
                                   .replace("2002", "116 111"))),
    "over midnight": (BANK, HOURS, hours(
        'byday: [FR], opens_at: "22:00", closes_at: "24:00"',
        'byday: [SA], opens_at: "00:00", closes_at: "03:00"')),
    "closed in July": (BANK, HOURS, HOURS + "        special_hours:\n"
                       "          - {valid_from: 2027-07-01, valid_to: 2027-07-31}\n"),
    "until the summer": (BANK, HOURS, hours(
        'byday: [MO], opens_at: "09:00", closes_at: "15:00", valid_from: 2026-08-01, '
        "valid_to: 2027-06-30")),
    "even weeks": (BANK, HOURS, hours(
        'byday: [WE], opens_at: "18:00", closes_at: "21:00", weeks: even')),
    "times without quotes": (BANK, HOURS, hours("byday: [MO], opens_at: 11:00, closes_at: 14:30")),
    "a link is gone": (BANK, STATUS, '    status: gone\n    status_note: "Sida er borte."\n'),
    "a link has moved": (BANK, STATUS, STATUS.replace("current", "moved")),
    "a resource in English": (BANK, "language: nn", "language: en"),
    "a topic's name": (BANK, '    name: "Rus"\n', '    name: "Rus og anna"\n'),
    "a resource in a list": (BANK, "          - entry: heftet\n",
                             "          - entry: nettsida\n          - entry: heftet\n"),
    "a new school": (SCHOOL_FILE, "schools:\n  - id",
                     'schools:\n  - id: ny-vgs\n    name: "Ny"\n    municipality: oya\n  - id'),
    "a switchboard": (TOWN_FILE, 'name: "Byen"\n', 'name: "Byen"\nphone: "22 34 12 34"\n'),
    "an unconfirmed local service": (
        TOWN_FILE, "services:\n", "services:\n  - id: ny\n    type: barnevern\n"
        '    name: "Ny"\n    description: "Kanskje."\n    status: unconfirmed\n'
        '    service_areas: [byen]\n    sources: ["https://example.org/"]\n'),
    "a municipality gets a new name": ("local/oya.yml", '"Øya"', '"Nordøya"'),
    "Windows line ends": (BANK, "\n", "\r\n"),
    "a byte order mark": (BANK, "topics:\n", "\ufefftopics:\n"),
    "a table and a footnote": (PAGE, "# Sida\n", "# Sida\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n"
                               "Tekst[^1]\n\n[^1]: Note\n"),
    "a fold": (PAGE, "# Sida\n", '# Sida\n\n??? note "Meir"\n    Tekst.\n'),
    "a link to a heading": (PAGE, "# Sida\n", "# Sida\n\n[Sjå](#anna) og [her](side.md#anna).\n"),
    "the address of a number in another country's form": (
        BANK, NUMBER, '        number: "0047 22 34 12 34"\n'),
    "a short number that begins with nothing": (BANK, NUMBER, "        number: 02800\n"),
    "a name with an apostrophe": (BANK, NAME, '    name: "Telefonen\'s"\n'),
    "a description on two lines": (BANK, '"Ei teneste å ringe."',
                                   ">-\n      Ei teneste\n      å ringe."),
    "a list with dashes": (BANK, "audience: [elev, tilsett]",
                           "audience:\n      - elev\n      - tilsett"),
    "a line of comment and blank lines": (BANK, SERVICES, "services:\n\n  # Sjå her\n\n"
                                          "  - id: telefonen\n"),
    "blanks at the end of a line": (BANK, NAME, '    name: "Telefonen"   \n'),
    "checked today": (BANK, "maximum_age: 19\n    assured_date: 2026-10-08",
                      "maximum_age: 19\n    assured_date: 2026-11-24"),
    "a date in quotes": (BANK, "maximum_age: 19\n    assured_date: 2026-10-08",
                         'maximum_age: 19\n    assured_date: "2026-11-20"'),
    "an address with a question and an anchor": (
        BANK, URL, '    url: "https://example.org/side?id=3&lang=nb#rus"\n'),
    "an address with æøå": (BANK, URL, '    url: "https://blåkors.no/om-oss"\n'),
    "an address without https is only a warning": (BANK, URL, URL.replace("https", "http")),
    "no limit of age": (BANK, "    minimum_age: 13\n    maximum_age: 19\n", ""),
    "for pupils and staff": (BANK, "audience: [tilsett]", "audience: [elev, tilsett]"),
    "a note for readers": (BANK, NAME, NAME + '    note: "Berre for dei over 16."\n'),
    "a short number in a text": (BANK, "Ei teneste å ringe.", "Ei teneste å ringe. Ikkje 113."),
    "open all day": (BANK, HOURS, hours(
        'byday: [MO, TU, WE, TH, FR, SA, SU], opens_at: "00:00", closes_at: "24:00"')),
    "two openings a day": (BANK, HOURS, hours(
        'byday: [MO], opens_at: "08:00", closes_at: "11:00"',
        'byday: [MO], opens_at: "12:00", closes_at: "15:00"')),
    "closed on holidays": (BANK, HOURS, HOURS + "        holidays: closed\n"),
    "hours not known any more": (BANK, "        schedules:\n" + HOURS, ""),
    "single days with other hours": (
        BANK, HOURS, HOURS + "        special_hours:\n          - {dates: [2026-12-24, 2026-12-31]"
        ', opens_at: "09:00", closes_at: "12:00"}\n'),
    "a named period": [
        (BANK, "owners:\n", "periods:\n  - id: sommar\n    name: Sommarferien\n    spans:\n"
         "      - {valid_from: 2027-06-20, valid_to: 2027-08-15}\nowners:\n"),
        (BANK, HOURS, HOURS + "        special_hours:\n          - {period: sommar}\n")],
    "a number of its own for SMS": (
        BANK, "      - kind: chat\n", '      - kind: sms\n        number: "2002"\n'
        "        assured_date: 2026-10-08\n      - kind: chat\n"),
    "a new topic": [
        (BANK, "topics:\n", "topics:\n  - id: speling\n    name: Speling\n"),
        (BANK, "topics: [rus]\n    minimum", "topics: [rus, speling]\n    minimum")],
    "a new resource in a list": [
        (BANK, "resources:\n", "resources:\n  - id: facts\n    title: Drug facts\n"
         "    language: en\n    publisher: Utgivaren\n    type: nettside\n    audience: [elev]\n"
         "    topics: [rus]\n    description: Fakta på engelsk.\n    status: current\n"
         "    url: https://example.org/en\n    assured_date: 2026-11-20\n"
         "    sources: [https://example.org/en]\n"),
        (BANK, "          - entry: heftet\n", "          - entry: facts\n"
         "          - entry: heftet\n")],
    "a class after an anchor": [
        (PAGE, "## Anna {#anna}", "## Anna {#anna .viktig}"),
        ("search.yml", "show: [side.md]", "show: [side.md#anna]")],
    "bold twice in a line": (PAGE, "# Sida\n", "# Sida\n\n**Eitt** og **to** og ***tre***.\n"),
    "a letter and a call": (PAGE, "# Sida\n", "# Sida\n\n[A](mailto:a@example.org?subject=Hei) "
                            "[B](tel:+4722341234) [C](sms:2002).\n"),
    "a heading in a list": (BANK, 'heading: "I planen"', 'heading: "Frå planen"'),
    "an entry that nobody uses any more is taken out": [
        (BANK, "\n  - id: heftet", "\n  - id: hefte2"), (BANK, "entry: heftet", "entry: hefte2")],
    "a school's new number": (SCHOOL_FILE, '"22 59 13 00"', '"22 59 13 01"'),
    "a new contact at the schools": (SCHOOL_FILE, "contacts:\n", "contacts:\n"
                                     "  - title: Rådgivaren\n    description: Hjelper deg.\n"),
    "a municipality's home page": ("local/oya.yml", '"Øya"\n', '"Øya"\n'
                                   "url: https://oya.example.org\nassured_date: 2026-11-20\n"),
    "what else people call a place": ("local/oya.yml", '"Øya"\n',
                                      '"Øya"\nplace_names: [Nordøya, Sørøya]\n'),
    "a new municipality": ("local/nyby.yml", "", 'id: nyby\nnumber: "9903"\nname: "Nyby"\n'),
    "a local service with a number": (
        "local/oya.yml", '"Øya"\n', '"Øya"\nservices:\n  - id: barnevern-oya\n'
        "    type: barnevern\n    name: Barnevernet\n    description: Ring.\n"
        "    status: confirmed\n    service_areas: [oya]\n    channels:\n"
        '      - {kind: phone, number: "22 34 12 34", assured_date: 2026-11-20}\n'
        "    assured_date: 2026-11-20\n    sources: [https://example.org/oya]\n"),
    "a word to search by": ("search.yml", "words: [hasj, weed]", "words: [hasj, weed, snus]"),
    "a word that raises the alarm": (ALARMS, "[full, drita]", "[full, drita, dritings]"),
    "a question to search by": ("search.yml", "questions:\n", "questions:\n"
                                "  - asked: [kva er hasj]\n    show: [heftet, side.md#anna]\n"),
    "headings, steps and a quotation": (
        PAGE, "# Sida\n", "# Sida\n\n## Ny del\n\n1. Ring.\n2. Vent.\n\n- Eitt\n- To\n\n"
        "> Sitat\n\n**Viktig** og *kursiv*.\n"),
    "an admonition": (PAGE, "# Sida\n", '# Sida\n\n!!! warning "Hugs"\n    Ring 113.\n'),
    "links out": (PAGE, "# Sida\n", "# Sida\n\n[Ut](https://example.org), [ring](tel:113) "
                  "og [skriv](mailto:post@example.org).\n"),
    "a section that is read through again": (PAGE, "title: Sida", "title: Sida\n"
                                             "owner: jurist\nreviewed: 2026-11-20"),
    "hours of a chat": (BANK, "      - kind: chat\n", "      - kind: chat\n        schedules:\n"
                        '          - {byday: [MO], opens_at: "15:00", closes_at: "22:00"}\n'
                        "        assured_date: 2026-11-20\n"),
    "a name with a sign and Sámi letters": (BANK, NAME, '    name: "Sámi ŋđŧ ☎"\n'),
    "what it costs, and for whom": (
        BANK, NAME, NAME + '    fees_description: "Gratis"\n    eligibility_description: "Alle."\n'
        '    alternate_name: "Linja (til 2021)"\n    organization: "Røde Kors"\n'),
    "another service while one is shut": [
        (BANK, NAME, NAME + "    when_closed: ny\n"),
        (BANK, SERVICES, NEW.format(status="confirmed", channels=SMS.replace("sms", "phone")
                                    .replace("2002", "116 117")))],
    "other hours in summer, in words": (
        BANK, HOURS, HOURS + "        seasonal_hours:\n          seasons: [sommar]\n"
        '          description: "Kl. 10–14 om sommaren."\n'),
    "odd weeks one time, even another": (BANK, HOURS, hours(
        'byday: [MO], opens_at: "09:00", closes_at: "10:00", weeks: odd',
        'byday: [MO], opens_at: "09:00", closes_at: "12:00", weeks: even')),
    "single days alone": (BANK, HOURS, hours(
        'dates: [2026-12-01, 2026-12-15], opens_at: "09:00", closes_at: "10:00"')),
    "a kind of resource, a language and readers of one's own": [
        (BANK, "topics:\n", "resource_types:\n  - {id: podkast, name: podkast}\nlanguages:\n"
         "  - id: uk\naudiences:\n  - {id: trenar, name: trenar}\ntopics:\n"),
        (BANK, "language: nn", "language: uk"), (BANK, "type: nettside", "type: podkast"),
        (BANK, "audience: [tilsett]", "audience: [trenar]")],
    "a part of a municipality": (TOWN_FILE, "    service_areas: [byen]\n",
                                 '    part_areas: [{area: byen, name: "Vika"}]\n'),
    "a school that ends": (SCHOOL_FILE, "    municipality: byen\n",
                           "    municipality: byen\n    end_date: 2027-07-31\n"),
    "a municipality that becomes part of another": (
        "local/oya.yml", '"Øya"\n', '"Øya"\nend_date: 2027-12-31\nsuccessors: [byen]\n'),
    "a file of one's own": [("docs/filer/plan.pdf", "", "%PDF-1.4 x"),
                            (BANK, URL, "    file: filer/plan.pdf\n"),
                            (PAGE, "# Sida\n", "# Sida\n\n[Last ned](filer/plan.pdf)\n")],
    "lists of many kinds": (
        PAGE, "# Sida\n", "# Sida\n\nOrd\n:   Tyding\n\n- [x] Ferdig\n- [ ] Att\n\n1. A\n2. B\n\n"
        "- C\n    - D\n\n3. E\n4. F\n"),
    "a table with links, and a line through": (
        PAGE, "# Sida\n", "# Sida\n\n| A | B |\n|:--|--:|\n| [x](side.md#anna) | a \\| b |\n\n"
        "~~gammalt~~ ==nytt== 50 % <3\n"),
    "signs that stand as they are": (
        PAGE, "# Sida\n", "# Sida\n\n2 \\*\\* 3, kl. 9:30, (1) og «a):».\n\n    **kode\n\n"
        "Sjå `[x](y` og <https://example.org/>.\n"),
    "addresses below the text": (
        PAGE, "# Sida\n", "# Sida\n\nSjå [sida][s].\n\n[s]: https://example.org/?a=1&b=2\n"),
    "a new page": [("docs/ny.md", "", "# Ny side\n\nHei.\n"),
                   (PAGE, "# Sida\n", "# Sida\n\n[Ny](ny.md)\n")],
    "a picture": [("docs/assets/skole.png", "", "x"),
                  (PAGE, "# Sida\n", "# Sida\n\n![Skolen](assets/skole.png)\n")],
}  # fmt: skip
"""Edits that must be green: the file, what stands there, and what is written instead."""
