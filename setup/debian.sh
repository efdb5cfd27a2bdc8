#!/usr/bin/env bash
# Installs a Debian package when we may, else says in one sentence what to install.
# Usage: setup/debian.sh PACKAGE WHY
set -euo pipefail
package=$1 why=$2

if ! command -v apt-get >/dev/null; then
    echo "Missing: $why. Install what your system calls Debian's package «$package», then run the same command again." >&2
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Missing: $why. Run «sudo apt-get install $package», then the same command again." >&2
    exit 1
fi

echo "Installing Debian's package $package ($why) …" >&2
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >&2
apt-get install -qq --no-install-recommends "$package" >&2
