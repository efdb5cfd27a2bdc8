"""Bad edits of `mkdocs.yml`."""

from rusplan.problems.problem import ProblemCode as Code
from tests.bank.edits.edit import edit, instead_of
from tests.bank.example import CONFIG

_LIGHT = 'light: "#0d6b57"\n'
_BLOCK = CONFIG[CONFIG.index("sections:") : CONFIG.index("    footer:")]
_SOFT = 'soft_light: "#e4f2ed"'
_COUNTY = 'county: "Fylket"'
_FOOTER = "footer: [side.md]"

SETTINGS = [
    edit("settings that cannot be read", {_COUNTY: "county: Fylket‸: x"}, Code.YAML_SYNTAX),
    edit("no plan", {"  plan:\n": "  ‸plann:\n"}, Code.MISSING_FIELD),
    *instead_of("site_name: Sida\n", Code.MISSING_FIELD, "‸"),
    edit("plan without a county", {_COUNTY: "", '    name: "Planen"': '    ‸name: "Planen"'},
         Code.MISSING_FIELD),
    edit("unknown setting", {_COUNTY: f"{_COUNTY}\n    ‸countty: x"}, Code.UNKNOWN_KEY),
    edit("setting twice", {_COUNTY: f"{_COUNTY}\n    ‸county: x"}, Code.DUPLICATE_KEY),
    edit("setting from elsewhere", {_COUNTY: "county: ‸!ENV COUNTY"}, Code.ALIAS),
    edit("setting of another kind", {"year: 2019": "year: ‸[2019]"}, Code.WRONG_TYPE),
    edit("sections that are no list", {_BLOCK: "sections: ‸raud\n"}, Code.WRONG_TYPE),
    *instead_of(_LIGHT, Code.BAD_COLOUR, 'light: ‸"0d6b57"\n', "light: ‸raud\n",
                'light: ‸"#0d6"\n'),
    *instead_of(_LIGHT, Code.LOW_CONTRAST, 'light: ‸"#74d4ba"\n'),
    *instead_of('dark: "#74d4ba"', Code.LOW_CONTRAST, 'dark: ‸"#0d6b57"'),
    edit("dark panels", {_SOFT: 'soft_light: ‸"#14322b"', _LIGHT: 'light: ‸"#0d6b57"\n'},
         Code.LOW_CONTRAST, Code.LOW_CONTRAST),
    *instead_of(_FOOTER, Code.UNDEFINED_ID, "footer: [side.md, ‸borte.md]"),
    *instead_of("traces: side.md#anna", Code.UNDEFINED_ID, "traces: ‸borte.md#anna"),
    edit("section without colours", {"title: Sida": "section: ‸2\ntitle: Sida"}, Code.UNDEFINED_ID),
    edit("language without words", {'language: "nn"': "language: ‸sv"},
         Code.UNKNOWN_VALUE),
]  # fmt: skip
