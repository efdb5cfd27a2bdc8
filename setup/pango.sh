#!/usr/bin/env bash
# Sees to the system libraries that WeasyPrint lays out text with.
# Usage: setup/pango.sh PYTHON, the one that has WeasyPrint
set -euo pipefail
python=$1

has_libraries() { "$python" -W error -c 'import weasyprint' 2>/dev/null; }

has_libraries || {
    "$(dirname "$0")/debian.sh" "libpangoft2-1.0-0 libharfbuzz-subset0" "Pango, which lays out the PDFs"
    has_libraries
}
