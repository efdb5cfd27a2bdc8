"""What the owner of a repository is told, in Nynorsk: that a thing is done, or how to do it."""

INTRO = (
    "Her står kva GitHub seier om dette depotet. Når du har gjort stega, køyrer du «setup» på "
    "nytt: vel «Actions», «setup» og «Run workflow». Saka blir retta av seg sjølv."
)
MUST, SHOULD, DONE = "Dette må du gjere", "Sjå etter dette", "I orden"

BRANCH = (
    "Hovudgreina heiter «main».",
    "Gi hovudgreina namnet «main»: [opne innstillingane]({at}), trykk på blyanten ved «Default "
    "branch», skriv «main» og trykk «Rename branch».",
)
PAGES = (
    "GitHub Pages publiserer nettstaden.",
    "Slå på publisering: [opne «Pages»]({at}/pages), og vel «GitHub Actions» under «Source».",
)
PRIVATE = " Depotet er privat; det må kanskje gjerast ope først."
ISSUES = (
    "Depotet har saker («Issues»).",
    "Slå på saker, så skjema og rapportar har ein stad å vere: [opne innstillingane]({at}), og "
    "kryss av «Issues» under «Features». I ei avgreining (fork) er dei av frå starten.",
)
PUBLISHING = (
    "Hovudgreina får publisere.",
    "Lat «main» publisere: [opne «Environments»]({at}/environments), vel «github-pages», og legg "
    "til «main» under «Deployment branches and tags». Elles stansar publiseringa.",
)
WORKFLOWS = (
    "Arbeidsflytane er på, dei som går etter klokka òg.",
    "Slå på arbeidsflytane som er av ({files}): [opne «Actions»]({address}/actions), vel kvar av "
    "dei til venstre, og trykk «Enable workflow». I ei avgreining (fork) er dei som går etter "
    "klokka, av frå starten.",
)
UNKNOWN_FILES = "vi veit ikkje kva for nokre"
PROPOSALS = (
    "Skjema og reparasjonar kan bli til framlegg.",
    "La skjema og reparasjonar bli til framlegg: [opne «Actions, General»]({at}/actions), kryss av "
    "«Allow GitHub Actions to create and approve pull requests» nedst, og trykk «Save». Er ruta "
    "grå, må organisasjonen tillate det først.",
)
GUARD = (
    "Ingenting kjem inn i «main» utan at nokon ser over.",
    "Lat ingenting kome inn i «main» usett: [lag ein regel]({at}/rules/new?target=branch). Gi han "
    "eit namn, byt «Disabled» til «Active», trykk «Add target» og vel «Include default branch». "
    "Kryss av «Require a pull request before merging», set «Required approvals» til 1, og trykk "
    "«Create».",
)
EMAIL = (
    "Nettstaden har ei e-postadresse.",
    "Skriv e-postadressa dykkar i `contact_email` i [mkdocs.yml]({address}/edit/main/mkdocs.yml), "
    "så kan folk utan GitHub-konto melde frå.",
)
STATEMENT = (
    "Nettstaden lenkjer til tilgjengeerklæringa.",
    "Skriv adressa til tilgjengeerklæringa i `accessibility_statement` i "
    "[mkdocs.yml]({address}/edit/main/mkdocs.yml).",
)
APPROVAL = (
    "",
    "Første gong nokon sender eit framlegg, ventar prøvene til du trykkjer «Approve and run» nedst "
    "i framlegget. Kommentaren på nynorsk kjem utan.",
)
