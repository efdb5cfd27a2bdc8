#!/bin/sh
# Fetches a proposal as it will be when merged, without checking anything of it out, and prints
# "commit=…", whose first parent is what it is merged into. Empty when it cannot be merged.
# Usage: fetch-proposal.sh NUMBER. Reads GITHUB_REPOSITORY.
set -eu
number=$1
remote="${PUSH_REMOTE:-https://x-access-token:${GH_TOKEN:-}@github.com/$GITHUB_REPOSITORY}"
case "$number" in
"" | *[!0-9]*)
	echo "Not a number: $number" >&2
	exit 2
	;;
esac

# GitHub works out whether it can be merged after it is asked, in the background.
for _ in 1 2 3 4 5 6 7 8 9 10; do
	mergeable=$(gh api "repos/$GITHUB_REPOSITORY/pulls/$number" --jq .mergeable)
	[ "$mergeable" = null ] || break
	sleep 6
done
if [ "$mergeable" != true ]; then
	echo "commit="
	exit 0
fi
git fetch --quiet --no-tags --depth 2 "$remote" "refs/pull/$number/merge"
echo "commit=$(git rev-parse --verify 'FETCH_HEAD^{commit}')"
