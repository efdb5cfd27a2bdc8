"""Makes the sites that the tests of some files read, one after another: a program of its own."""

import sys

from tests.site.building import printed_site
from tests.site.second_county import example_site
from tests.site.three_editions import three_editions

SITES = {
    "tests/site/test_paper.py": printed_site,
    "tests/site/test_second_county.py": example_site,
    "tests/site/test_editions.py": three_editions,
}
"""What the tests of a file read, that takes long to make."""

if __name__ == "__main__":
    for file in sys.argv[1:]:
        SITES[file]()
