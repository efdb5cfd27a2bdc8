"""The resource bank as typed data: read, validate, say what is wrong, export."""

from rusplan.bank.bank import Bank
from rusplan.bank.reading import read_bank

__all__ = ["Bank", "read_bank"]
