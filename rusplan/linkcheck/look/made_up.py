"""A neighbour of an address that nobody has made: what a host says of it, it says of any page."""

import re
from hashlib import sha256

from rusplan.linkcheck.look.address import Address, parse

LAST_VALUE = re.compile(r"(?<==)[^=&]*$")  # of a query: `12` of `side=1&id=12`
ENDING = re.compile(r"(?:\.\w{1,5})?$")  # of a file's name: `.html`
LETTERS = 14  # of the made-up name: no host has a page by chance that is called so


def made_up(address: Address) -> Address:
    """Return an address in the same place, with the part that names the page made up.

    The same address always gets the same neighbour. What is kept, a server may sort by: the
    folders, the file's ending, and all of the query but its last value.
    """
    digest = sha256(address.request.encode()).digest()
    name = "".join(chr(ord("a") + byte % 26) for byte in digest[:LETTERS])
    root = f"{address.scheme}://{address.authority}"
    if "=" in address.query:
        query = LAST_VALUE.sub(name, address.query, count=1)
        return parse(f"{root}{address.path}?{query}")
    is_folder = address.path.endswith("/") and address.path != "/"
    folder, _, last = address.path.removesuffix("/" * is_folder).rpartition("/")
    ending = ENDING.search(last)
    return parse(f"{root}{folder}/{name}{ending[0] if ending else ''}" + "/" * is_folder)
