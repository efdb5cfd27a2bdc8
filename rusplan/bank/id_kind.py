"""The kinds of things that have an id, and what editors read that each is called."""

from rusplan.bank.term import Word


class IdKind(Word):
    """A kind whose ids share a namespace: what many of them are called in Nynorsk, and one.

    `in_bank` is what they are called where a file in `local/`, which has others, names them.
    """

    ENTRY = "oppføringane", "oppføring", "oppføringane i banken"
    TOPIC = "emna", "emne"
    LIST = "listene", "liste"
    CHANGE = "endringane", "endring"
    OWNER = "rollene", "rolle"
    PERIOD = "periodane", "periode"
    AUDIENCE = "målgruppene", "målgruppe"
    RESOURCE_TYPE = "slaga av ressursar", "slag av ressurs"
    LANGUAGE = "språka", "språk"
    URGENCY = "hastegradene", "hastegrad"
    LOCAL_SERVICE = "dei lokale tenestene", "lokal teneste"
    MUNICIPALITY = "kommunane", "kommune eller fylke"
    SCHOOL = "skolane", "skole"
    SERVICE_TYPE = "slaga av tenester", "slag av teneste"
    PAGE = "sidene", "side"

    def __init__(self, several: str, one: str, in_bank: str = "") -> None:
        self.one = one
        self.in_bank = in_bank or several
