#!/usr/bin/env bash
# Makes sure that Hunspell and its Norwegian dictionaries are there; installs them when we may.
set -euo pipefail
cd "$(dirname "$0")"

knows() { echo "og" | hunspell -i utf-8 -d "$1" -l >/dev/null 2>&1; }

knows nn_NO && knows nb_NO || ./debian.sh "hunspell hunspell-no" "the spelling checker and its Norwegian dictionaries"
