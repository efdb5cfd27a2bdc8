"""Pages a server shows when the site itself is not there."""

import re

from rusplan.linkcheck.look.exchange import Exchange
from rusplan.linkcheck.verdict import Finding, Reason

NAMES = re.compile(
    r"welcome to (?:nginx|caddy|openresty)|apache2? (?:\w+ )?default page.*|it works|iis windows server|iis\d+|test page for .*|default (?:web ?site|server) page|plesk obsidian.*|default plesk page"
    r"|(?:this )?account (?:has been )?suspended|(?:site|website|nettsted|konto)\w* (?:is |er |has been )?(?:suspended|suspendert|disabled|deaktivert)|coming soon|under construction|kommer snart|kjem snart"
    r"|(?:nett)?(?:sida|siden) er under (?:konstruksjon|arbeid|utvikling)|future home of .*|hello world|just another wordpress site|my wordpress"
)


def rule(exchange: Exchange) -> Finding | None:
    """A finding for a web server's, hosting company's or builder's own page."""
    page = exchange.answer.page
    if not page.is_short:
        return None
    for part in page.shouted_parts:
        if NAMES.fullmatch(part):
            return Finding(Reason.PLACEHOLDER, {"phrase": part[:120]})
    return None
