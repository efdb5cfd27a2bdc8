#!/usr/bin/env bash
# Installs a locked requirements file in .venv, which is made first if there is none.
# Usage: setup/venv.sh REQUIREMENTS
# $PYTHON names the interpreter to make it with.
set -euo pipefail
requirements=$1
setup=$(dirname "$0")

find_python() {
    local name
    for name in ${PYTHON:+"$PYTHON"} python3 python3.11 python3.12 python3.13 python3.14; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Missing: Python 3.11 or newer. Install it, or name it: PYTHON=/path/to/python3 make …" >&2
    return 1
}

if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    python=$(find_python)
    # Debian keeps these two modules in a package of their own.
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        "$setup/debian.sh" python3-venv "Python's venv module"
    echo "Making .venv with $("$python" --version) …"
    "$python" -m venv --clear .venv
fi

echo "Installing $requirements in .venv (up to a minute or two the first time) …"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$requirements"
