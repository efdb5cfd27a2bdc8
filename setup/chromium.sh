#!/usr/bin/env bash
# Prints the path of a Chromium, which is installed first if there is none. Best is the one that has
# no window: the pages are the same, and the tests take half the time.
# $CHROMIUM names one to use before all others.
set -euo pipefail
cd "$(dirname "$0")"

find_chromium() {
    local name
    for name in ${CHROMIUM:+"$CHROMIUM"} chromium-headless-shell chromium chromium-browser \
        google-chrome google-chrome-stable; do
        command -v "$name" && return
    done
    return 1
}

find_chromium || {
    ./debian.sh chromium-headless-shell "a browser, in which the tests open the site"
    find_chromium
}
