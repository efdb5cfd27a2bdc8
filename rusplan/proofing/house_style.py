"""Forms that this site does not use, and what to write instead.

The plan of 2019 sets the spelling: e-infinitive, «skole», «elev», «føresette». Where Nynorsk
admits two forms one is chosen, so that readers do not meet both.
"""

BOKMAL = {
    "bare": "berre",
    "dere": "de",
    "enten": "anten",
    "flere": "fleire",
    "en": "ein",
    "foresatt": "føresett",
    "foresatte": "føresette",
    "fra": "frå",
    "gjør": "gjer",
    "gjøre": "gjere",
    "hun": "ho",
    "hva": "kva",
    "hvem": "kven",
    "hver": "kvar",
    "hvilken": "kva for ein",
    "hvis": "dersom",
    "hvor": "kvar» eller «kor",
    "hvordan": "korleis",
    "hvorfor": "kvifor",
    "høre": "høyre",
    "ikke": "ikkje",
    "jeg": "eg",
    "kjærlighet": "kjærleik",
    "kjærligheten": "kjærleiken",
    "mer": "meir",
    "mulig": "mogleg",
    "mye": "mykje",
    "noe": "noko",
    "noen": "nokon» eller «nokre",
    "også": "òg",
    "se": "sjå",
    "selv": "sjølv",
    "skoler": "skolar",
    "sted": "stad",
    "uke": "veke",
    "videregående": "vidaregåande",
    "være": "vere",
    "vært": "vore",
    "åpent": "ope",
}
"""Words of bokmål and the Nynorsk form, where the dictionary's nearest word is another one."""

CHOSEN = {
    "fyrst": "først",
    "fyrste": "første",
    "gjera": "gjere",
    "koma": "komme",
    "me": "vi",
    "seia": "seie",
    "skriva": "skrive",
    "skulane": "skolane",
    "skular": "skolar",
    "skule": "skole",
    "skulen": "skolen",
    "vart": "blei",
    "vera": "vere",
    "verta": "bli",
    "verte": "bli",
}
"""Forms that are Nynorsk, and the form that this site has chosen."""
