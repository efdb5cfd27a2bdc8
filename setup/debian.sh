#!/usr/bin/env bash
# Installs Debian packages when we may, else says in one sentence what to install.
# Usage: setup/debian.sh "PACKAGE…" WHY
set -euo pipefail
packages=$1 why=$2

if ! command -v apt-get >/dev/null; then
    echo "Missing: $why. Install what your system calls Debian's «$packages», then run the same command again." >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Missing: $why. Run «sudo apt-get install $packages», then the same command again." >&2
    exit 1
fi

echo "Installing Debian's $packages ($why) …" >&2
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >&2
# shellcheck disable=SC2086 # one word a package
apt-get install -qq --no-install-recommends $packages >&2
