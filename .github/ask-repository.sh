#!/bin/sh
# Saves what GitHub answers about this repository, a JSON file each; what it does not answer is left
# out. Usage: ask-repository.sh FOLDER. Reads GITHUB_REPOSITORY and MAY_PROPOSE (true, false or null).
set -eu
folder=$1
about="repos/$GITHUB_REPOSITORY"
mkdir -p "$folder"

ask() {
	gh api "$2" > "$folder/$1.json" 2> /dev/null || rm "$folder/$1.json"
}
ask repository "$about"
ask pages "$about/pages"
ask workflows "$about/actions/workflows?per_page=100"
ask rules "$about/rules/branches/main"
ask branch "$about/branches/main"
ask environment "$about/environments/github-pages"
ask environment-branches "$about/environments/github-pages/deployment-branch-policies"
echo "${MAY_PROPOSE:-null}" > "$folder/may-propose.json"
