"""The lab as the whole world: its network open, its names in DNS, its root trusted."""

from rusplan.linkcheck.check import Surroundings
from rusplan.linkcheck.look.address import parse
from rusplan.linkcheck.look.network_gate import NetworkGate
from rusplan.linkcheck.look.resolver import DnsFailed, NoSuchHost
from tests.linklab.certificate import ROOT
from tests.linklab.server import CANARY, NETWORK, Lab

LOOK_SECONDS = 20.0


def world(lab: Lab, look_seconds: float = LOOK_SECONDS) -> Surroundings:
    """The lab's surroundings; whatever is not in it does not exist."""
    names = {parse(f"http://{name}/").host: ip for name, ip in lab.names.items()}
    names["inne.lab.example"] = CANARY

    async def lookup(host: str) -> list[str]:
        if host == "dns-nede.lab.example":
            raise DnsFailed(host)
        if host not in names:
            raise NoSuchHost(host)
        return [names[host]]

    async def takes_mail(domain: str) -> bool:
        return domain == "post.lab.example"

    trusted = lab.certificates / ROOT
    return Surroundings(NetworkGate([NETWORK]), lookup, takes_mail, trusted, look_seconds)
