"""The bank's services as Open Referral HSDS 3.0 (https://docs.openreferral.org)."""

from rusplan.bank.hsds.directory import directory, to_json

__all__ = ["directory", "to_json"]
