#!/bin/sh
# Keeps one issue up to date with the report: opened, edited, closed. Usage: link-issue.sh REPORT CODE
set -eu
report=$1
code=$2
label=lenkjestatus
longest=65000 # GitHub takes 65,536 characters

if [ "$(wc -c < "$report")" -gt $longest ]; then
	head -c $longest "$report" | { iconv -c -f utf-8 -t utf-8 || true; } > "$report.cut"
	mv "$report.cut" "$report"
fi
gh label create $label --description "Ført av lenkjekontrollen" --force > /dev/null
number=$(gh issue list --label $label --state open --limit 1 --json number --jq '.[].number')
if [ "$code" = 1 ] && [ -z "$number" ]; then
	gh issue create --title Lenkjestatus --label $label --body-file "$report"
elif [ -n "$number" ]; then
	gh issue edit "$number" --body-file "$report"
	if [ "$code" = 0 ]; then
		gh issue close "$number" --comment "Ingenting å rette lenger."
	fi
fi
