#!/usr/bin/env bash
# Sees to the system libraries that WeasyPrint lays out text with.
# Usage: setup/pango.sh PYTHON, the one that has WeasyPrint
set -euo pipefail
python=$1

lays_out_text() { "$python" -W error -c 'import weasyprint'; }

# WeasyPrint prints a page of advice where a library is missing. It is shown only if what we install
# does not help.
lays_out_text >/dev/null 2>&1 || {
    "$(dirname "$0")/debian.sh" "libpangoft2-1.0-0 libharfbuzz-subset0" "Pango, which lays out the PDFs"
    lays_out_text
}
