#!/bin/sh
# Makes the labels that forms and workflows use. GitHub drops one that the repository lacks from an
# issue without a word. Each line: the name, then what it is for.
set -eu
while read -r name about; do
	gh label create "$name" --description "$about" --force > /dev/null
done << LABELS
endring Endring av telefon eller opningstid, frå skjema
ny-ressurs Framlegg om noko nytt i ressursbanken, frå skjema
samtale Svar frå ein samtale, frå skjema
stad Ein skole eller kommune som sluttar, frå skjema
feil Noko på nettstaden er feil
forslag Framlegg frå skjema
liten-retting Framlegg frå skjema: eit nummer eller ei tid
lenkjestatus Kva lenkjer som er døde eller flytta
lenkje-reparasjonar Adresser som har flytta for godt
kontroll Kva nokon må kontrollere på nytt
tryggleik Kjende hol i det nettstaden er bygd med
oppsett Slik er nettstaden sett opp
LABELS
