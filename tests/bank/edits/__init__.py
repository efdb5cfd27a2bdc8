"""Bad edits of the example, each refused for what it is."""

from tests.bank.edits.page import ACTING, PAGES, SECTIONS
from tests.bank.edits.search import ALARM, SEARCH
from tests.bank.edits.settings import SETTINGS
from tests.bank.edits.shape import SHAPE, SYNTAX
from tests.bank.edits.value import IDS, TOGETHER, VALUES

EDITS = [
    *SYNTAX,
    *SHAPE,
    *IDS,
    *VALUES,
    *TOGETHER,
    *PAGES,
    *ACTING,
    *SECTIONS,
    *SEARCH,
    *ALARM,
    *SETTINGS,
]
