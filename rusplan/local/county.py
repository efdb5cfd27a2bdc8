"""The county: what its municipalities share."""

from pydantic import Field

from rusplan.bank.value import Slug, Text
from rusplan.local.local_service import LocalService
from rusplan.local.service_type import ServiceType
from rusplan.yaml.model import Model


class County(Model):
    """What `local/fylket.yml` says."""

    id: Slug = Field(description="Fast id. Som «service_areas» tyder han heile fylket.")
    name: Text = Field(description="Namnet.")
    service_types: tuple[ServiceType, ...] = Field(
        min_length=1, description="Slaga av tenester, i rekkjefølgja dei skal visast."
    )
    services: tuple[LocalService, ...] = Field((), description="Tenestene for fleire kommunar.")
