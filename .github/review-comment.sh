#!/bin/sh
# Posts the comment that a review wrote on the pull request that the review was of.
# Reads GITHUB_REPOSITORY, HEAD_OWNER, HEAD_BRANCH and RUN_ID; each is data to `gh`, never a command.
set -eu
longest=60000 # GitHub takes 65,536 characters

number=$(gh api --method GET "repos/$GITHUB_REPOSITORY/pulls" -f state=open \
	-f "head=$HEAD_OWNER:$HEAD_BRANCH" --jq '.[0].number // empty')
if [ -z "$number" ]; then
	echo "The pull request is closed." >&2
	exit 0
fi
mkdir -p build
gh api "repos/$GITHUB_REPOSITORY/actions/runs/$RUN_ID/artifacts" --jq '.artifacts[].name' \
	> build/artifacts
gh run download "$RUN_ID" --repo "$GITHUB_REPOSITORY" --name review --dir build/review
{
	head -c $longest build/review/comment.md | { iconv -c -f utf-8 -t utf-8 || true; }
	printf '\n### Førehandsvising\n\n'
	if grep -qx førehandsvising build/artifacts; then
		printf 'Sjå sidene slik dei blir: last ned «førehandsvising» nedst på [denne sida](%s), pakk ut, og opne `index.html`.\n' \
			"https://github.com/$GITHUB_REPOSITORY/actions/runs/$RUN_ID"
	else
		echo "Sidene kunne ikkje byggast, så det er inga førehandsvising enno. Rett det som står over."
	fi
} > build/comment.md
gh pr comment "$number" --repo "$GITHUB_REPOSITORY" --edit-last --create-if-none --body-file build/comment.md
