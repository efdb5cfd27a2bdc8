#!/bin/sh
# Prints, as Markdown, what is known to be vulnerable in the versions that are locked.
# Ends with 0 when nothing is, 1 when something is, 2 when it cannot be known.
set -eu
found=$(mktemp)

code=0
.venv/bin/pip-audit --require-hashes --disable-pip --progress-spinner off --format markdown \
	--requirement requirements/site.txt --requirement requirements/test.txt > "$found" || code=$?
if [ "$code" -gt 1 ] || { [ "$code" = 1 ] && [ ! -s "$found" ]; }; then
	exit 2
fi
if [ "$code" = 0 ]; then
	echo "Ingen kjende hol i det som er låst i requirements/."
else
	echo "Desse versjonane har kjende hol. Godta framlegget frå Dependabot, eller køyr «make lock»."
	echo
	cat "$found"
fi
exit "$code"
