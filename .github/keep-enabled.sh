#!/bin/sh
# Enables every workflow anew. In a public repository GitHub disables each file that has a schedule,
# and everything else in the file, when nothing has been committed for 60 days; to enable it starts
# the count afresh. What a person has disabled stays so. Reads GITHUB_REPOSITORY.
set -eu
workflows="repos/$GITHUB_REPOSITORY/actions/workflows"

ids=$(gh api "$workflows?per_page=100" \
	--jq '.workflows[] | select(.state == "active" or .state == "disabled_inactivity") | .id')
for id in $ids; do
	gh api --silent --method PUT "$workflows/$id/enable"
done
