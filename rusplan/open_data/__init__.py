"""What other programs read: JSON, CSV, HSDS, contact cards and schema.org."""
