#!/usr/bin/env bash
# Installs Debian packages when we may, else says in one sentence what to install.
# Usage: setup/debian.sh "PACKAGE…" WHY
set -euo pipefail
read -ra packages <<<"$1"
why=$2

if ! command -v apt-get >/dev/null; then
    echo "Missing: $why. Install what your system calls Debian's «${packages[*]}», then run the same command again." >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    as_root="As root, run «"
    ! command -v sudo >/dev/null || as_root="Run «sudo "
    echo "Missing: $why. ${as_root}apt-get install ${packages[*]}», then the same command again." >&2
    exit 1
fi

echo "Installing Debian's ${packages[*]} ($why) …" >&2
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { apt-get update && apt-get install --yes --no-install-recommends "${packages[@]}"; } >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
