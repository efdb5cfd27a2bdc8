"""The whole path once for real: site built, its links checked on two nights, site built again."""

import re
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from rusplan.build_day import build_day
from rusplan.exit_code import ExitCode
from rusplan.linkcheck.cli import main
from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.verdict import Verdict
from rusplan.project import Project
from tests.linkcheck.lab_thread import lab_running
from tests.linkcheck.results import day
from tests.linklab.answer import page, redirect, status
from tests.linklab.scenario import Scenario
from tests.linklab.server import NETWORK
from tests.local.example import FILES
from tests.site.project_copy import copy_without_places, mkdocs_build

BAD = {
    "gone": Scenario("gone", Verdict.DEAD, "404", status(404)),
    "moved": Scenario("moved", Verdict.MOVED, "301", redirect(301, "/ny"), routes={"/ny": page()}),
    "taken": Scenario(
        "taken", Verdict.HIJACKED, "casino", page("Beste nettcasino – 500 free spins", "")
    ),
    "town": Scenario("town", Verdict.DEAD, "410", status(410)),
}
TOWN = "https://byen.example.org"
"""The home page that the example's municipality states in `local/`."""


@dataclass(frozen=True)
class Story:
    """The addresses that went bad, the titles they had, and what the builds and runs gave."""

    addresses: dict[str, str]
    titles: dict[str, str]
    before: Path
    after: Path
    codes: list[ExitCode]
    repaired: tuple[str, str]


def named(address: str) -> str:
    """Return an address in the lab with a name for a host: a bank takes no number for one."""
    return re.sub(r"127\.77\.(\d+)\.(\d+)", r"vert-\1-\2.example", address)


def lab_names(otherwise: Callable[..., Any]) -> Callable[..., Any]:
    """Return a name service that knows the lab's hosts."""

    def look_up(host: str, *rest: Any) -> Any:
        number = re.sub(r"vert-(\d+)-(\d+)\.example", r"127.77.\1.\2", str(host))
        return otherwise(number, *rest)

    return look_up


def built(root: Path, name: str) -> Path:
    site = root / name
    done = mkdocs_build(root, "--strict", "--quiet", "--site-dir", site)
    assert done.returncode == 0, done.stderr
    return site


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    root: Path = tmp_path_factory.mktemp("nettstad") / "prosjekt"
    copy_without_places(root)
    for name, text in FILES.items():
        # One kind of help is not known in the town: its page leads to the town's own instead.
        text = text.replace("telefonen", "rusinfo").replace("[fylket]", "[oya]")  # noqa: PLW2901
        (root / "local" / name).write_text(text)
    bank = yaml.safe_load((root / "resources.yml").read_text())
    linked = [each for each in bank["resources"] if each["status"] == "current"]
    chosen = dict(
        zip(
            ("gone", "moved", "taken"),
            (each for each in linked if each["url"].count("/") > 3),
            strict=False,
        )
    )
    with (root / "docs" / "om" / "planen.md").open("a") as written:
        written.write(f"\nSjå [kasinoet]({chosen['taken']['url']}).\n")
    stated = sorted(
        a for a in bank_addresses(Project.open(root, build_day()).facts) if a.startswith("http")
    )
    healthy = [Scenario(f"ok-{n}", Verdict.OK, "an ordinary page") for n in range(len(stated))]
    with (
        lab_running([*BAD.values(), *healthy], tmp_path_factory.mktemp("lab")) as lab,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr(socket, "getaddrinfo", lab_names(socket.getaddrinfo))
        in_lab = {address: named(lab.address(f"ok-{n}")) for n, address in enumerate(stated)}
        in_lab |= {entry["url"]: named(lab.address(name)) for name, entry in chosen.items()}
        in_lab[TOWN] = named(lab.address("town"))
        files = ("resources.yml", "local/*.yml", "docs/**/*.md")
        for path in (path for pattern in files for path in root.glob(pattern)):
            text = path.read_text()
            pattern = "|".join(re.escape(a) for a in sorted(in_lab, key=len, reverse=True))
            path.write_text(re.sub(pattern, lambda found: in_lab[found[0]], text))
        before = built(root, "before")
        check = ["--root", str(root), "--state", str(root / state_file.PATH)]
        check += ["--open-network", NETWORK, "--look-seconds", "30"]
        crawl = ["--site", str(before)]
        codes = [main([*check, *crawl], clock=lambda: day(0)), main(check, clock=lambda: day(1))]
        stored = (root / "resources.yml").read_text()
        codes.append(main(["repair", "--root", str(root), "--state", str(root / state_file.PATH)]))
        repaired = (stored, (root / "resources.yml").read_text())
        addresses = {name: named(lab.address(name)) for name in BAD}
        titles = {name: entry["title"] for name, entry in chosen.items()} | {"town": "Byen"}
        yield Story(addresses, titles, before, built(root, "after"), codes, repaired)


def html(site: Path) -> str:
    return "\n".join(path.read_text() for path in sorted(site.rglob("*.html")))


def test_every_address_was_linked_before(story: Story) -> None:
    assert all(f'href="{address}"' in html(story.before) for address in story.addresses.values())


def test_the_runs_said_that_there_is_something_to_fix(story: Story) -> None:
    assert story.codes == [ExitCode.SOMETHING_TO_DO] * 2 + [ExitCode.DONE]


@pytest.mark.parametrize("name", ["gone", "taken", "town"])
def test_a_closed_address_has_lost_its_link_and_kept_its_title(story: Story, name: str) -> None:
    after = html(story.after)
    assert f'href="{story.addresses[name]}"' not in after
    assert story.titles[name] in after


def test_a_closed_address_in_the_text_of_a_page_is_text_only(story: Story) -> None:
    link, text = (f'Sjå <a href="{story.addresses["taken"]}">kasinoet</a>.', "Sjå <span>kasinoet")
    page = Path("om", "planen.html")
    assert link in (story.before / page).read_text()
    assert text in (story.after / page).read_text()


def test_a_moved_address_was_repaired_and_nothing_else(story: Story) -> None:
    before, after = (text.splitlines() for text in story.repaired)
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed
    old = story.addresses["moved"]
    assert {new for _, new in changed} == {
        old_line.replace(old, old.replace("/ressurs", "/ny")) for old_line, _ in changed
    }
    assert f'href="{old.replace("/ressurs", "/ny")}"' in html(story.after)


def test_the_status_page_is_true(story: Story) -> None:
    page_text = (story.after / "om" / "lenkjestatus.html").read_text()
    rows = re.findall(
        r"<tr>\s*<td>(.*?)</td>\s*<td>(.*?)</td>\s*<td>(.*?)</td>", page_text, re.DOTALL
    )
    standing = {title: (said.partition(".")[0], answered) for title, said, answered in rows}
    assert ("Død", "aldri") in standing.values()
    assert ("Teken over av andre", "aldri") in standing.values()
    assert ("I orden", "02.11.2026") in standing.values()


def test_the_reader_sees_when_a_link_last_answered(story: Story) -> None:
    assert 'Lenkja svara <time datetime="2026-11-02">' in html(story.after)
