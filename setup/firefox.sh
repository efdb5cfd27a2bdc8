#!/usr/bin/env bash
# Prints the path of a Firefox, which is installed first if there is none.
# $FIREFOX names one to use before all others.
set -euo pipefail
cd "$(dirname "$0")"

find_firefox() {
    local name
    for name in ${FIREFOX:+"$FIREFOX"} firefox-esr firefox; do
        command -v "$name" && return
    done
    return 1
}

find_firefox || { ./debian.sh firefox-esr "a second browser, in which the tests do the main tasks" && find_firefox; }
