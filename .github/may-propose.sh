#!/bin/sh
# Prints "may_propose=false" when GitHub says that workflows may not open pull requests here, else
# "may_propose=null": the setting itself is shown to administrators alone, so it is tried, with a
# pull request from main to main, which can never be opened. Reads GITHUB_REPOSITORY.
set -eu
answer=$(gh api --method POST "repos/$GITHUB_REPOSITORY/pulls" -f title=x -f head=main -f base=main 2>&1 || true)
case "$answer" in
*"not permitted to create"*) echo "may_propose=false" ;;
*) echo "may_propose=null" ;;
esac
