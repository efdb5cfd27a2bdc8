"""A stand-in for GitHub's `gh`: python github_stand_in.py STORE ARGUMENTS…

STORE is a JSON file with what the repository holds; what is asked is logged there, in order.
`--jq` is carried out by jq itself. A path of the API that STORE does not answer is «not found».
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

import jq

REFUSED = "GraphQL: GitHub Actions is not permitted to create or approve pull requests"


def option(said: list[str], name: str) -> str:
    """Return the value of an option, or nothing."""
    return said[said.index(name) + 1] if name in said else ""


def api(store: dict[str, Any], said: list[str]) -> int:
    """Answer a path of the API."""
    path = next(each for each in said[1:] if each.startswith("repos/")).partition("?")[0]
    answer = store["api"].get(path)
    if option(said, "--method") == "POST":
        why = "No commits between main and main" if store["may_open"] else REFUSED
        sys.stderr.write(f"gh: Validation Failed: {why} (HTTP 422)\n")
        return 1
    if path.endswith("/pulls"):
        owner, _, branch = next(e for e in said if e.startswith("head="))[5:].partition(":")
        answer = [
            each
            for each in store["pulls"]
            if each["head"]["ref"] == branch
            and each["head"]["repo"]["full_name"].startswith(f"{owner}/")
        ]
    if answer is None and "--method" not in said:
        sys.stderr.write("gh: Not Found (HTTP 404)\n")
        return 1
    if "--jq" not in said:
        sys.stdout.write(json.dumps(answer))
    else:
        for each in jq.compile(option(said, "--jq")).input_value(answer):
            sys.stdout.write((each if isinstance(each, str) else json.dumps(each)) + "\n")
    return 0


def pull_request(store: dict[str, Any], said: list[str]) -> int:
    """Open a pull request, where that is allowed."""
    if not store["may_open"]:
        sys.stderr.write(f"pull request create failed: {REFUSED} (createPullRequest)\n")
        return 1
    repository = os.environ["GITHUB_REPOSITORY"]
    head = {"ref": option(said, "--head"), "repo": {"full_name": repository}}
    number = max((each["number"] for each in store["pulls"]), default=11) + 1
    store["pulls"].append({"number": number, "state": "open", "merged_at": None, "head": head})
    store["api"] |= {
        f"repos/{repository}/pulls/{number}/reviews": [],
        f"repos/{repository}/pulls/{number}/commits": [],
    }
    return 0


def issue(store: dict[str, Any], said: list[str], body: str) -> int:
    """List, open, edit or close an issue."""
    issues = store["issues"]
    match said[1]:
        case "list":
            label, state = option(said, "--label"), option(said, "--state")
            shown = [i for i in issues if i["label"] == label and state in {"all", i["state"]}]
            sys.stdout.write("".join(f"{each['number']}\n" for each in shown[-1:]))
        case "create":
            if not store["issues_on"]:
                sys.stderr.write(
                    f"the '{os.environ['GITHUB_REPOSITORY']}' repository has disabled issues\n"
                )
                return 1
            made = {"number": len(issues) + 1, "state": "open", "label": option(said, "--label")}
            issues.append(made | {"title": option(said, "--title"), "body": body})
        case "edit":
            issues[int(said[2]) - 1] |= {"title": option(said, "--title"), "body": body}
        case "close" | "reopen":
            issues[int(said[2]) - 1]["state"] = "closed" if said[1] == "close" else "open"
    return 0


def main(file: Path, said: list[str]) -> int:
    """Do what `gh` was asked; returns its exit status."""
    store = json.loads(file.read_text())
    body = option(said, "--body-file")
    text = Path(body).read_text() if body else ""
    store["asked"].append([said, text])
    match said[:2]:
        case ["api", *_]:
            code = api(store, said)
        case ["pr", "create"]:
            code = pull_request(store, said)
        case ["issue", *_]:
            code = issue(store, said, text)
        case ["pr", "comment"] | ["label", "create"] | ["workflow", "run"]:
            code = 0
        case _:
            code = 2
    file.write_text(json.dumps(store))
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
