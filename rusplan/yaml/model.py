"""The base of every model in the bank."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """Immutable, and closed: an unknown key is an error, not something to ignore."""

    model_config = ConfigDict(extra="forbid", frozen=True)
