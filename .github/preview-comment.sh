#!/bin/sh
# Posts what a proposal does on its pull request, in one comment that is kept up to date.
# Usage: preview-comment.sh NUMBER COMMENT PREVIEW, where PREVIEW is the address of the pages as they
# will be, or empty. Reads RUN, the address of the run that made them.
set -eu
number=$1
comment=$2
preview=$3
longest=60000 # GitHub takes 65,536 characters

post=$(mktemp)
if [ -s "$comment" ]; then
	{
		head -c $longest "$comment" | { iconv -c -f utf-8 -t utf-8 || true; }
		printf '\n### Førehandsvising\n\n'
		if [ -n "$preview" ]; then
			printf '[Last ned sidene slik dei blir](%s) (du må vere logga inn), pakk ut, og opne «index.html». ' "$preview"
			echo "Dei er laga av nettstaden sin eigen kode, av innhaldet i dette framlegget. Innhaldet er ikkje godkjent, så ikkje del dei vidare."
		else
			echo "Sidene er ikkje bygde, så det er inga førehandsvising enno. Rett det som står over."
		fi
	} > "$post"
else
	{
		echo "⚠️ **Nokon som kan kode, må sjå over dette framlegget:** kontrollen stoppa før han var ferdig."
		echo
		echo "Kva som hende, står i [køyringa]($RUN)."
	} > "$post"
fi
gh pr comment "$number" --edit-last --create-if-none --body-file "$post"
