#!/bin/sh
# Proposes what a form has changed, or answers in the issue. Usage: form-answer.sh ANSWER ISSUE
set -eu
answer=$1
issue=$2
branch="skjema-$issue"
remote="${FORM_REMOTE:-https://x-access-token:${GH_TOKEN:-}@github.com/${GITHUB_REPOSITORY:-}}"
title=$(cat "$answer/title.txt")
label=$(cat "$answer/label.txt")

if [ -z "$title" ]; then
	gh issue comment "$issue" --edit-last --create-if-none --body-file "$answer/message.md"
	exit 0
fi
git switch --quiet --force-create "$branch"
git commit --quiet --all --message "$title"
git push --quiet --force "$remote" "HEAD:refs/heads/$branch"
gh label create "$label" --description "Frå skjema" --force > /dev/null
if [ -z "$(gh pr list --head "$branch" --state open --json number --jq '.[].number')" ]; then
	gh pr create --head "$branch" --title "$title" --label "$label" --body-file "$answer/message.md"
else
	gh pr edit "$branch" --title "$title" --body-file "$answer/message.md"
fi
gh workflow run check.yml --ref "$branch"
