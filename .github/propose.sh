#!/bin/sh
# Proposes a change of the bank in a pull request from a branch of this repository, or renews the
# open one. Prints "proposed NUMBER"; "reviewed NUMBER" when a person has had to do with the open
# one, which is then left as it is; or "unopened ADDRESS" when GitHub lets no workflow open any, and
# the address is where a person does it with one click.
# Usage: propose.sh PATCH BRANCH TITLE BODY LABEL. Reads GITHUB_REPOSITORY and the author of the commit.
set -eu
patch=$1
branch=$2
title=$3
body=$4
label=$5
here=$(dirname "$0")
remote="${PUSH_REMOTE:-https://x-access-token:${GH_TOKEN:-}@github.com/$GITHUB_REPOSITORY}"
pulls="repos/$GITHUB_REPOSITORY/pulls"

open=$("$here/own-pull-requests.sh" "$branch" | sed -n 's/ open$//p' | head -n 1)
old=$(git ls-remote "$remote" "refs/heads/$branch" | cut -f 1)
if [ -n "$open" ]; then
	reviews=$(gh api "$pulls/$open/reviews" --jq length)
	others=$(gh api "$pulls/$open/commits" \
		--jq 'map(select(.commit.author.email != env.GIT_AUTHOR_EMAIL)) | length')
	if [ "$reviews" != 0 ] || [ "$others" != 0 ]; then
		echo "reviewed $open"
		exit 0
	fi
fi
git switch --quiet --force-create "$branch"
git apply --index --include=resources.yml --include='local/*.yml' "$patch"
git commit --quiet --message "$title"
# What a person pushes meanwhile is not overwritten.
git push --quiet "--force-with-lease=refs/heads/$branch:$old" "$remote" "HEAD:refs/heads/$branch"
gh label create "$label" --description "Ført av seg sjølv" --force > /dev/null
if [ -n "$open" ]; then
	# Not «gh pr edit»: it asks for projects too, which the token of a workflow may not see.
	gh api --method PATCH "$pulls/$open" -f "title=$title" -F "body=@$body" > /dev/null
elif gh pr create --base main --head "$branch" --title "$title" --label "$label" \
	--body-file "$body" > /dev/null; then
	open=$("$here/own-pull-requests.sh" "$branch" | sed -n 's/ open$//p' | head -n 1)
fi
gh workflow run check.yml --ref "$branch" > /dev/null # GitHub starts none for what a workflow pushes
if [ -n "$open" ]; then
	gh workflow run preview.yml --ref main -f "number=$open" > /dev/null
	echo "proposed $open"
else
	named=$(printf '%s' "$title" | sed 's/ /%20/g; s/:/%3A/g')
	echo "unopened ${GITHUB_SERVER_URL:-https://github.com}/$GITHUB_REPOSITORY/compare/main...$branch?quick_pull=1&title=$named"
fi
