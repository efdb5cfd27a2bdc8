"""The services, national and local, as Open Referral HSDS 3.0 (https://docs.openreferral.org)."""

from rusplan.open_data.hsds.directory import directory, to_json

__all__ = ["directory", "to_json"]
