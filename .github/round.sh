#!/bin/sh
# Writes the sheets of a round for the municipalities in $TOWNS, by id; for all when it is empty.
set -euf
# shellcheck disable=SC2086 # one id a word
.venv/bin/python -m rusplan round --dir build/rundar -- ${TOWNS:-}
