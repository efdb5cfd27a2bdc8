#!/usr/bin/env bash
# Builds the site into site/, PDFs too. What was there is left as it was if the build fails; builds
# wait for each other. Usage: setup/site.sh BIN, where BIN is the folder of Python and MkDocs.
set -euo pipefail
bin=$1
exec 3>&1 # what a program says of its work is shown at once; its faults are kept until it ends
faults="" # not in a file: the disk may be full

exec 9< "$0" # the lock is on this file, so that none is left behind
flock --nonblock 9 || {
    echo "Another build is under way; waiting for it …"
    flock 9
}

tell() {
    printf '%s\n' "$faults" | grep --invert-match '^INFO \|^$' || true
}

# Says in one sentence what the system refused, such as a full disk, in place of a traceback.
fail() {
    local reason
    reason=$(printf '%s\n' "$faults" | sed -n 's/^[A-Za-z]*Error: \[Errno [0-9]*\] //p' | tail -n 1)
    case "$reason" in
    "") tell ;;
    "No space left"* | "Disk quota"*) echo "Nettstaden er ikkje bygd: disken er full. Den førre står som før." ;;
    *) echo "Nettstaden er ikkje bygd: ei fil kan ikkje skrivast ($reason). Den førre står som før." ;;
    esac >&2
    exit 1
}

rm -rf build/site
# Not «--quiet»: with it nothing is a warning, and «--strict» never stops.
faults=$(PAPER=1 "$bin"/mkdocs build --strict --site-dir build/site 2>&1 >&3) || fail
tell >&2
echo "Making the PDFs …"
faults=$("$bin"/python -m rusplan paper build/site 2>&1 >&3) || fail
rm -rf build/last
[ ! -e site ] || mv site build/last
mv build/site site
rm -rf build/last
echo "The site is in site/."
