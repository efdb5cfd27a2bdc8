"""The judge on saved pages: `python -m benchmarks.judge_pages FOLDER …`.

Every .html file under the folders is judged as an answer of 200 to a first visit, and then to a
second one, with the first as memory. `x.old.html` beside `x.new.html` is one page at two times:
the new one is judged with the old one as memory. What is not OK is listed, and all is counted, so
it serves for healthy pages (false alarms) and for bad ones (what was found) alike.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from rusplan.linkcheck.judge import fingerprint, judge
from rusplan.linkcheck.look.address import Address, UnusableAddress, parse
from rusplan.linkcheck.look.body import Body
from rusplan.linkcheck.look.exchange import Answer, Exchange
from rusplan.linkcheck.verdict import Finding, Verdict

OWN_ADDRESS = re.compile(
    rb"""<(?:link[^>]+rel=["']?canonical["']?[^>]+href|meta[^>]+property=["']?og:url["']?[^>]+content)"""
    rb"""=["']?(https?://[^"'\s>]+)""",
    re.IGNORECASE,
)
OLD, NEW = ".old.html", ".new.html"


def main() -> None:
    """Judge every page and print what was concluded."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    counts: Counter[tuple[str, str]] = Counter()
    for folder in parser.parse_args().folders:
        for visit, path, finding in _findings(folder):
            counts[visit, finding.reason.value] += 1
            if finding.verdict is not Verdict.OK:
                print(visit, finding.reason.value, path, finding.evidence, sep="\t")
    for (visit, reason), count in sorted(counts.items()):
        print(f"{visit:7} {reason:24} {count:6}", file=sys.stderr)


def _findings(folder: Path) -> Iterator[tuple[str, Path, Finding]]:
    for path in sorted(folder.rglob("*.html")):
        if path.name.endswith(OLD):
            continue
        page = _look(path)
        yield "first", path, judge(page)
        before = path.with_name(path.name.removesuffix(NEW) + OLD)
        if path.name.endswith(NEW) and before.exists():
            known = fingerprint.take(_look(before, str(page.asked.href)))
            yield "later", path, judge(page, known)
        else:
            yield "second", path, judge(page, fingerprint.take(page))


def _look(path: Path, address: str = "") -> Exchange:
    data = path.read_bytes()
    asked = _address(data, path) if not address else parse(address)
    headers = {"content-type": "text/html"}
    return Exchange(asked, (), Answer(asked, 200, headers, Body(data)))


def _address(data: bytes, path: Path) -> Address:
    found = OWN_ADDRESS.search(data)
    try:
        if found:
            return parse(found[1].decode("utf-8", "replace"))
    except UnusableAddress:
        pass
    name = re.sub(r"[^\w.-]+", "-", path.stem)
    return parse(f"https://www.{path.parent.name.lower().replace('_', '-')}.example/{name}")


if __name__ == "__main__":
    main()
