"""How addresses are looked at: as a browser would, politely, and within limits."""
