"""A look at a page of a test's own making."""

from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.body import Body
from rusplan.linkcheck.look.exchange import Answer, Exchange, Hop, HopKind
from tests.linklab.answer import markup

ADDRESS = "https://www.rus.example/artikkel/alkohol"


def saved(  # noqa: PLR0913 - one for each thing a page may say
    title: str,
    text: str = "",
    address: str = ADDRESS,
    *,
    heading: str | None = None,
    head: str = "",
    lang: str = "nn",
    status: int = 200,
    came_from: str = "",
    kind: HopKind = HopKind.PERMANENT,
) -> Exchange:
    """The page at an address, or where a redirect from `came_from` ended."""
    more = {} if heading is None else {"heading": heading}
    html = markup(title, f"<p>{text}</p>", head, lang=lang, **more).encode()
    return looked_at(html, address, status=status, came_from=came_from, kind=kind)


def looked_at(
    html: bytes,
    address: str = ADDRESS,
    *,
    status: int = 200,
    came_from: str = "",
    kind: HopKind = HopKind.PERMANENT,
) -> Exchange:
    """The same for a page that is written out."""
    final = parse(address)
    asked = parse(came_from) if came_from else final
    hops = (Hop(asked, final, 301, kind),) if came_from else ()
    headers = {"content-type": "text/html; charset=utf-8"}
    return Exchange(asked, hops, Answer(final, status, headers, Body(html)))
