"""What the second county's pages are searched for is found on ours: the search would tell."""

from pathlib import Path

from rusplan.language import Locale
from tests.locale.message import messages
from tests.site.readable import page_text, script_text
from tests.site.test_second_county_language import WORD


def test_nynorsk_would_be_found(site: Path) -> None:
    paths = ("404.html", "ressursbank.html", "finn-hjelp.html", "kommune/molde.html")
    pages = " ".join(page_text((site / path).read_text("utf-8"), own="nn") for path in paths)
    scripts = script_text((site / "sw.js").read_text("utf-8"))
    translated = Locale("nb").gettext
    differ = [each for each, _ in messages() if translated(each) != each]
    assert sum(each in pages for each in differ) > 50
    assert {"Nettet svarar ikkje.", "Du les ein kopi frå {date}."} <= set(scripts.split("\n"))
    assert {"ikkje", "kven", "òg"} <= {word.lower() for word in WORD.findall(pages)}
