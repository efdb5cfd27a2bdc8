#!/bin/sh
# Prints "address=…", where GitHub Pages publishes the site, or says what to switch on first.
# Reads GITHUB_REPOSITORY and GITHUB_SERVER_URL.
set -eu
settings="${GITHUB_SERVER_URL:-https://github.com}/$GITHUB_REPOSITORY/settings/pages"

if ! answer=$(gh api "repos/$GITHUB_REPOSITORY/pages" --jq '"\(.build_type) \(.html_url)"'); then
	echo "::error::Nettstaden er ikkje publisert. Opne $settings, og vel «GitHub Actions» under «Source». Er depotet privat, må det først gjerast ope." >&2
	exit 1
fi
if [ "${answer%% *}" != workflow ]; then
	echo "::error::Nettstaden er ikkje publisert: Pages hentar frå ei grein. Opne $settings, og vel «GitHub Actions» under «Source»." >&2
	exit 1
fi
address=${answer#* }
echo "address=${address%/}/"
