#!/bin/sh
# Keeps one issue up to date with a report: opened, edited, closed.
# Usage: report-issue.sh LABEL TITLE REPORT CODE, where CODE is 1 while there is something to do, else 0.
# An empty report or another code comes of a check that failed: nothing is changed, and it ends with 2.
set -eu
label=$1
title=$2
report=$3
code=$4
longest=65000 # GitHub takes 65,536 characters

if ! grep -q '[^[:space:]]' "$report"; then
	echo "The report is empty: the check that wrote it has failed." >&2
	exit 2
fi
case "$code" in
0 | 1) ;;
*)
	echo "The check ended with «$code», which is neither 0 nor 1: it has failed." >&2
	exit 2
	;;
esac
if [ "$(wc -c < "$report")" -gt $longest ]; then
	head -c $longest "$report" | { iconv -c -f utf-8 -t utf-8 || true; } > "$report.cut"
	mv "$report.cut" "$report"
fi
if [ "$(gh api "repos/${GH_REPO:-$GITHUB_REPOSITORY}" --jq .has_issues)" = false ]; then
	echo "::error::Rapporten kan ikkje leggjast fram: depotet har ikkje saker. Opne ${GITHUB_SERVER_URL:-https://github.com}/${GH_REPO:-$GITHUB_REPOSITORY}/settings, og kryss av «Issues» under «Features»." >&2
	exit 2
fi
gh label create "$label" --description "Ført av seg sjølv" --force > /dev/null
number=$(gh issue list --label "$label" --state open --limit 1 --json number --jq '.[].number')
if [ "$code" = 1 ] && [ -z "$number" ]; then
	gh issue create --title "$title" --label "$label" --body-file "$report"
elif [ -n "$number" ]; then
	gh issue edit "$number" --title "$title" --body-file "$report"
	if [ "$code" = 0 ]; then
		gh issue close "$number" --comment "Ingenting å gjere lenger."
	fi
fi
