"""The command line of the link check.

    python -m rusplan linkcheck [check] [--site DIR] [--only ID …] [--json]
    python -m rusplan linkcheck report [--json]
    python -m rusplan linkcheck repair

Exit codes: 0 nothing to do, 1 something to mend, 2 the network or a file failed, 70 a crash.
"""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from rusplan.exit_code import ExitCode
from rusplan.linkcheck import command


def utc_now() -> datetime:
    """Return the time, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def main(arguments: list[str], clock: command.Clock = utc_now) -> ExitCode:
    """Run one command in the project's folder, and return its exit code."""
    if not arguments or arguments[0] not in {*command.COMMANDS, "-h", "--help"}:
        arguments = ["check", *arguments]
    chosen = _parser().parse_args(arguments)
    try:
        return command.COMMANDS[chosen.command](chosen, clock)
    except command.Failed as failed:
        sys.stderr.write(f"{failed}\n")
        return ExitCode.FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m rusplan linkcheck",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="kontroller adressene")
    check.add_argument("--only", action="append", metavar="ID", help="berre adressene i oppføringa")
    check.add_argument(
        "--not-in", type=Path, metavar="DIR", help="berre adresser som ikkje står i denne mappa"
    )
    check.add_argument(
        "--open-network",
        action="append",
        default=[],
        metavar="NET",
        help="eit privat nett som òg er ope, som 127.77.0.0/16; berre for testar",
    )
    check.add_argument("--look-seconds", type=float, help="lengste tid for kvart forsøk")
    report = commands.add_parser("report", help="skriv rapporten på nytt frå minnet")
    repair = commands.add_parser("repair", help="byt adresser som har flytta, i YAML-filene")
    for each in (check, report, repair):
        command.add_common_options(each)
    return parser
