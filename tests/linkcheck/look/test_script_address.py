"""Addresses in scripts are read where they stand in plain sight, and left alone elsewhere."""

import pytest

from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.script_address import leaves, script_address

PAGE = parse("https://a.example:8443/b/c?d=1#e")
READ = {
    "location = '/ny'": "/ny",
    'window.location.href="https://b.example/"': "https://b.example/",
    r'document.location.replace("https:\/\/b.example\/")': "https://b.example/",
    "top.location.assign(`/ny`)": "/ny",
    "location.replace(location.origin + '/ny' + location.hash)": "https://a.example:8443/ny#e",
    "location='//'+location.host+location.pathname+location.search": "//a.example:8443/b/c?d=1",
    "location = `${location.protocol}//${location.hostname}/ny`": "https://a.example/ny",
    "location.href = ('/side?fra=' + encodeURIComponent(location.pathname));": "/side?fra=%2Fb%2Fc",
    r"self.location = '\x2fny\u00e5'": "/nyå",
    "const here = window.location; here.replace('/ny')": "/ny",
    "// location = '/gammal'\nlocation = '/ny'": "/ny",
    "location = next(); location = '/ny'": "/ny",
    "if (x) { location = '/ny' }": "/ny",
}
NOT_READ = [
    "location = address",
    "location.href = '/ny/' + id",
    "location = '/a' ? '/b' : '/c'",
    "location = location.href.replace('a', 'b')",
    "location.replace(f('/ny'))",
    "location = `/ny/${id}`",
    "location = " + "(" * 3000,
    "location = '" + "x" * 3000 + "'",
]
STAYS = [
    "if (location.href == '/ny') go()",
    "var location = null, my_location = '/ny'",
    "page.location = '/ny'",
    "location.hash",
    "history.pushState({}, '', '/ny')",
]


@pytest.mark.parametrize(("script", "address"), READ.items())
def test_an_address_in_plain_sight_is_read(script: str, address: str) -> None:
    assert leaves(script)
    assert script_address(script, PAGE) == address


@pytest.mark.parametrize("script", NOT_READ)
def test_what_would_have_to_be_run_is_not(script: str) -> None:
    assert leaves(script)
    assert script_address(script, PAGE) is None


@pytest.mark.parametrize("script", STAYS)
def test_a_script_that_stays_goes_nowhere(script: str) -> None:
    assert script_address(script, PAGE) is None
