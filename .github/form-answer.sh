#!/bin/sh
# Proposes what a form has changed, or answers in the issue. Usage: form-answer.sh ANSWER ISSUE
set -eu
answer=$1
issue=$2
branch="skjema-$issue"
here=$(dirname "$0")
title=$(cat "$answer/title.txt")

# Whoever filled the form in is told what came of it, in one comment that is kept up to date.
tell() {
	gh issue comment "$issue" --edit-last --create-if-none --body-file "$1"
}

if [ -z "$title" ]; then
	tell "$answer/message.md"
	exit 0
fi
settled=$("$here/own-pull-requests.sh" "$branch" | sed -n '1 { / open$/! s/ .*//p; }')
if [ -n "$settled" ]; then
	echo "Framlegget frå dette skjemaet er alt avgjort (#$settled). Gjeld det noko nytt, så fyll ut eit nytt skjema." > "$answer/told.md"
	tell "$answer/told.md"
	exit 0
fi
came=$("$here/propose.sh" "$answer/change.patch" "$branch" "$title" "$answer/message.md" "$(cat "$answer/label.txt")")
case "$came" in
proposed*)
	echo "Takk! Det er blitt til eit framlegg, #${came#* }, som nokon ser over." > "$answer/told.md"
	;;
reviewed*)
	echo "Nokon ser alt over framlegget, #${came#* }, så det blir ikkje skrive om. Skriv der kva som skal vere annleis." > "$answer/told.md"
	;;
unopened*)
	{
		echo "Takk! Endringa er klar, men GitHub lèt ikkje nettstaden opne framlegget sjølv."
		echo "Den som har ansvaret for nettstaden, [opnar det med eitt trykk](${came#* }&body=Closes%20%23$issue)."
		echo
		cat "$answer/message.md"
	} > "$answer/told.md"
	;;
esac
tell "$answer/told.md"
