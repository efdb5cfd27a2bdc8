#!/bin/sh
# Prints "NUMBER STATE" (open, merged or closed) of each pull request from a branch of this
# repository itself, the newest first. A fork may have a branch of the same name; it is not ours.
# Usage: own-pull-requests.sh BRANCH. Reads GITHUB_REPOSITORY.
set -eu
owner=${GITHUB_REPOSITORY%%/*}
if [ -z "$owner" ]; then
	echo "GITHUB_REPOSITORY is not set." >&2
	exit 2
fi
gh api --method GET "repos/$GITHUB_REPOSITORY/pulls" -f state=all -f "head=$owner:$1" --jq '
	map(select(.head.repo.full_name == env.GITHUB_REPOSITORY)) | sort_by(-.number) | .[] |
	"\(.number) \(if .merged_at then "merged" else .state end)"'
