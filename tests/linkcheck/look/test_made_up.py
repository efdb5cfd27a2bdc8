import re

import pytest

from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.made_up import made_up

NAME = "[a-z]{14}"
NEIGHBOURS = {
    "https://a.example/": f"https://a.example/{NAME}",
    "https://a.example/tenester/rus": f"https://a.example/tenester/{NAME}",
    "https://a.example/tenester/rus/": f"https://a.example/tenester/{NAME}/",
    "https://a.example/om/rus.html#del": f"https://a.example/om/{NAME}\\.html",
    "https://a.example:8443/rus.pdf?x": f"https://a.example:8443/{NAME}\\.pdf",
    "https://a.example/watch?v=Rvu7N4wyFpk": f"https://a.example/watch\\?v={NAME}",
    "https://a.example/?a=1&id=22": f"https://a.example/\\?a=1&id={NAME}",
    "https://bruker:ord@a.example/x": f"https://a.example/{NAME}",
}


@pytest.mark.parametrize(("address", "neighbour"), NEIGHBOURS.items())
def test_a_neighbour_stands_in_the_same_place(address: str, neighbour: str) -> None:
    assert re.fullmatch(neighbour, made_up(parse(address)).href)


def test_the_same_address_has_the_same_neighbour_every_night() -> None:
    address = parse("https://a.example/rus")
    assert made_up(address) == made_up(address)
    assert made_up(address) != made_up(parse("https://a.example/hasj"))
