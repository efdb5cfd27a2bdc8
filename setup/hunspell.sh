#!/usr/bin/env bash
# Makes sure that Hunspell and its Norwegian dictionaries are there; installs them when we may.
set -euo pipefail
cd "$(dirname "$0")"

knows() { echo "og" | hunspell -i utf-8 -d "$1" -l >/dev/null 2>&1; }

command -v hunspell >/dev/null || ./debian.sh hunspell "the spelling checker"
knows nn_NO && knows nb_NO || ./debian.sh hunspell-no "the spelling checker's Norwegian dictionaries"
