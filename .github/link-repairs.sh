#!/bin/sh
# Proposes moved addresses' new ones in one pull request, renewed each night. Usage: link-repairs.sh PATCH
set -eu
patch=$1
branch=lenkje-reparasjonar
label=lenkje-reparasjonar
title="resources: addresses that have moved for good"
here=$(dirname "$0")
remote="${PUSH_REMOTE:-https://x-access-token:${GH_TOKEN:-}@github.com/$GITHUB_REPOSITORY}"

if [ ! -s "$patch" ]; then
	exit 0
fi
newest=$("$here/own-pull-requests.sh" "$branch" | head -n 1)
if [ "${newest#* }" = closed ] && git fetch --quiet --depth 2 "$remote" "$branch" &&
	[ "$(git show --format= FETCH_HEAD | git patch-id --stable | cut -d ' ' -f 1)" = \
		"$(git patch-id --stable < "$patch" | cut -d ' ' -f 1)" ]; then
	echo "A person has said no to these (#${newest%% *})." >&2
	exit 0
fi
body=$(mktemp)
echo "Desse adressene har flytta for godt. Sjå over kvar av dei før du godtek." > "$body"
came=$("$here/propose.sh" "$patch" "$branch" "$title" "$body" "$label")
case "$came" in
proposed*) "$here/report-issue.sh" "$label" "Adresser som har flytta" "$body" 0 ;;
unopened*)
	{
		cat "$body"
		echo
		echo "GitHub lèt ikkje nettstaden opne framlegget sjølv: [opne det med eitt trykk](${came#* })."
		echo
		head -c 50000 "$patch" | { iconv -c -f utf-8 -t utf-8 || true; } | sed 's/^/    /'
	} > "$body.all"
	"$here/report-issue.sh" "$label" "Adresser som har flytta" "$body.all" 1
	;;
esac
