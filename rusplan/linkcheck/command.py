"""What each command of the link check does.

What only some commands need is imported where they need it, to start up quickly.
"""
# ruff: noqa: PLC0415

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rusplan.exit_code import ExitCode
from rusplan.linkcheck.check import LOOK_SECONDS, Surroundings, the_web
from rusplan.linkcheck.inventory.address_list import parse_list
from rusplan.linkcheck.inventory.broken_link import BrokenLink
from rusplan.linkcheck.inventory.occurrence import Inventory, united
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.memory import state_file
from rusplan.linkcheck.memory.memory import Memory
from rusplan.linkcheck.report import link_report, messages
from rusplan.linkcheck.report.last_check import LastCheck
from rusplan.linkcheck.report.link_status import is_something_to_fix, statuses
from rusplan.linkcheck.run import NetworkAtFault, Run
from rusplan.problems.messages import report
from rusplan.yaml.reading import UNREADABLE

if TYPE_CHECKING:
    from rusplan.project import Project

Clock = Callable[[], datetime]
Command = Callable[[argparse.Namespace, Clock], ExitCode]


class Failed(Exception):
    """The command cannot be carried out; its text, in Nynorsk, says why."""


def add_common_options(parser: argparse.ArgumentParser) -> None:
    """Add what every command takes: where things are, and how to answer."""
    parser.add_argument("--root", type=Path, default=Path(), help="mappa med resources.yml")
    parser.add_argument("--site", type=Path, help="mappa med den bygde nettstaden")
    parser.add_argument("--list", type=Path, help="adresser i ei tekstfil, i staden for banken")
    parser.add_argument("--state", type=Path, default=state_file.PATH, help="minnet")
    parser.add_argument("--json", action="store_true", help="svar med JSON")
    parser.add_argument("--edit-base", default="", help="adressa der filene kan rettast")


def _check(options: argparse.Namespace, clock: Clock) -> ExitCode:
    memory = _memory(options.state, clock)
    inventory, broken = _inventory(options, clock)
    if options.not_in:
        before = _stated(options.not_in, clock)
        inventory = {a: places for a, places in inventory.items() if a not in before}
        if not inventory:
            sys.stdout.write(messages.NOTHING_NEW + "\n")
            return ExitCode.DONE
    only = _addresses_of(options.only, inventory) if options.only else None
    run = Run(options.state, _surroundings(options), clock)
    progress = _progress if sys.stderr.isatty() else _no_progress
    try:
        after = run(memory, inventory, only=only, progress=progress)
    except NetworkAtFault:
        raise Failed(messages.NETWORK_AT_FAULT) from None
    except OSError as error:
        text = messages.STATE_NOT_WRITTEN.format(path=options.state, reason=error.strerror)
        raise Failed(text) from error
    return _tell(options, inventory, after, broken, clock())


def _report(options: argparse.Namespace, clock: Clock) -> ExitCode:
    memory = _memory(options.state, clock)
    inventory, broken = _inventory(options, clock)
    return _tell(options, inventory, memory, broken, clock())


def _repair(options: argparse.Namespace, clock: Clock) -> ExitCode:
    from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
    from rusplan.linkcheck.repair import NotRepaired, repair

    memory = _memory(options.state, clock)
    try:
        count = repair(options.root, bank_addresses(_project(options.root, clock).facts), memory)
    except NotRepaired as error:
        raise Failed(str(error)) from error
    sys.stdout.write(messages.REPAIRED.format(count=count) + "\n")
    return ExitCode.DONE


COMMANDS: Mapping[str, Command] = {
    "check": _check,
    "report": _report,
    "repair": _repair,
}


def _memory(path: Path, clock: Clock) -> Memory:
    try:
        memory, aside = state_file.read(path, clock())
    except OSError as error:
        text = messages.STATE_UNREADABLE.format(path=path, reason=error.strerror)
        raise Failed(text) from error
    if aside:
        sys.stderr.write(messages.STATE_ASIDE.format(path=path, aside=aside.name) + "\n")
    return memory


def _project(root: Path, clock: Clock) -> "Project":
    from rusplan.project import Project

    return Project.open(root, clock().date())


def _stated(root: Path, clock: Clock) -> Inventory:
    """Return the addresses that the files under `root` state themselves. Raises Failed."""
    from rusplan.linkcheck.inventory.bank_addresses import bank_addresses
    from rusplan.linkcheck.inventory.page_addresses import page_addresses

    project = _project(root, clock)
    if unread := [each for each in project.problems if each.code in UNREADABLE]:
        raise Failed(report(unread))
    sources = ((page.file, page.text) for page in project.pages.values())
    return united(bank_addresses(project.facts), page_addresses(sources))


def _inventory(options: argparse.Namespace, clock: Clock) -> tuple[Inventory, list[BrokenLink]]:
    """Return every address to know about, and the site's own broken links. Raises Failed."""
    broken: list[BrokenLink] = []
    if options.list:
        try:
            inventory = parse_list(options.list.read_text(encoding="utf-8").splitlines())
        except OSError as error:
            raise Failed(f"{options.list}: {error.strerror}.") from error
    else:
        inventory = _stated(options.root, clock)
    if options.site:
        from rusplan.linkcheck.inventory.built_site import CrawlFailed, crawl

        try:
            on_pages, broken = crawl(options.site)
        except CrawlFailed as error:
            text = messages.CRAWL_FAILED.format(site=options.site, reason=error)
            raise Failed(text) from error
        inventory = united(inventory, on_pages)
    if not inventory:
        raise Failed(messages.NO_ADDRESSES)
    return inventory, broken


def _addresses_of(ids: list[str], inventory: Inventory) -> set[str]:
    """Return the addresses in the entries with these ids. Raises Failed for an unknown one."""
    found: set[str] = set()
    for wanted in ids:
        of_it = {a for a, places in inventory.items() if any(p.entry == wanted for p in places)}
        if not of_it:
            raise Failed(messages.UNKNOWN_ID.format(id=wanted))
        found |= of_it
    return found


def _surroundings(options: argparse.Namespace) -> Surroundings:
    """Return the open web, with the networks opened and the patience that the options name."""
    seconds = options.look_seconds or LOOK_SECONDS
    return replace(the_web(), gate=NetworkGate(options.open_network), look_seconds=seconds)


def _tell(
    options: argparse.Namespace,
    inventory: Inventory,
    memory: Memory,
    broken: list[BrokenLink],
    now: datetime,
) -> ExitCode:
    links = statuses(inventory, memory)
    if not links or memory.checked is None:
        raise Failed(messages.NEVER_RUN)  # an empty report would say that all is well
    if options.json:
        text = json.dumps(link_report.as_data(links, broken), ensure_ascii=False, indent=1) + "\n"
    else:
        last = LastCheck.of(memory.checked, now.date())
        text = link_report.markdown(links, memory.checked, broken, options.edit_base, last)
    sys.stdout.write(text)
    to_fix = broken or is_something_to_fix(links)
    return ExitCode.SOMETHING_TO_DO if to_fix else ExitCode.DONE


def _progress(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    sys.stderr.write("\r" + messages.PROGRESS.format(done=done, total=total) + end)
    sys.stderr.flush()


def _no_progress(_done: int, _total: int) -> None:
    """Say nothing: nobody is looking."""
