"""The base of every model in the bank."""

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """Immutable, and closed: an unknown key is an error, not something to ignore."""

    # Most models are only parts of others, and have no need of a validator of their own.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
