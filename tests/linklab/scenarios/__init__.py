"""Every scenario of the lab, by theme."""

from tests.linklab.scenario import Scenario
from tests.linklab.scenarios import (
    answering,
    fragment,
    gone,
    hostile,
    lookalike,
    packing,
    redirect,
    refusing,
    script,
    spelling,
    takeover,
    temporary,
    tls,
)

THEMES = (
    answering,
    gone,
    takeover,
    lookalike,
    packing,
    redirect,
    refusing,
    script,
    temporary,
    hostile,
    tls,
    fragment,
    spelling,
)
SCENARIOS: tuple[Scenario, ...] = tuple(s for theme in THEMES for s in theme.SCENARIOS)
