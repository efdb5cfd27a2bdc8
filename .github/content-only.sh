#!/bin/sh
# Says whether the newest commit changes content alone: pages, facts, places and words.
set -eu
changed=$(git diff --name-only HEAD^1)
content='^(docs|local)/|^(resources|search|alarms|law-watch)\.yml$|^ordliste\.txt$'
[ -n "$changed" ] && ! echo "$changed" | grep --quiet --invert-match --extended-regexp "$content"
