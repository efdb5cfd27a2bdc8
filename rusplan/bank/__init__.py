"""The resource bank as typed data: what it may say, and what is wrong with what it says."""

from rusplan.bank.bank import Bank

__all__ = ["Bank"]
