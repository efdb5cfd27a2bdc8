"""What a host in the lab answers, as data."""

from collections.abc import Mapping
from dataclasses import dataclass, field

ARTICLE = """
Alkohol påverkar hjernen til unge menneske meir enn hos vaksne, fordi han framleis er i utvikling.
Mange ungdommar fortel at dei drikk for å høyre til, og at forventningane frå venene er sterke.
Foreldre som set tydelege grenser, og som snakkar ope om rus heime, kan bety mykje for når barna
byrjar å drikke. Skolen har òg ei viktig rolle: lærarar ser elevane kvar dag og merkar tidleg om
nokon endrar åtferd, skulkar timar eller trekkjer seg unna. Tidleg innsats handlar om å bry seg,
spørje korleis det går og følgje opp over tid. Helsesjukepleiaren på skolen har teieplikt og kan
hjelpe både eleven og familien vidare. I kommunen finst det rustenester, psykologar og
miljøarbeidarar som tek imot utan tilvising. Forsking viser at samarbeid mellom heim, skole og
hjelpeapparat verkar
best når alle veit kven som gjer kva. Difor bør planen vere kort, kjend og brukt,
ikkje gøymd i ei skuff.
"""


@dataclass(frozen=True)
class Answer:
    """One HTTP answer. `{port}` and `{tls_port}` in header values become the lab's own."""

    status: int = 200
    body: str | bytes = ""
    content_type: str = "text/html; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0

    @property
    def data(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else self.body.encode()


def page(
    title: str = "Fotosyntese – naturfag",
    body: str = f"<p>{ARTICLE}</p>",
    head: str = "",
    heading: str | None = None,
    lang: str = "nn",
) -> Answer:
    """A web page; its heading is its title unless another is given."""
    return Answer(body=markup(title, body, head, heading, lang))


def markup(
    title: str, body: str, head: str = "", heading: str | None = None, lang: str = "nn"
) -> str:
    return (
        f"<!doctype html><html lang={lang}><head><meta charset=utf-8><title>{title}</title>"
        f"{head}</head>"
        f"<body><h1 id=topp>{title if heading is None else heading}</h1>{body}</body></html>"
    )


def status(code: int, body: str | None = None, **headers: str) -> Answer:
    """A bare status with a page that says no more than its number."""
    text = markup(str(code), "<p>Noko gjekk gale.</p>") if body is None else body
    return Answer(
        code, text, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


def redirect(code: int, location: str, **headers: str) -> Answer:
    return status(code, "", Location=location, **headers)
