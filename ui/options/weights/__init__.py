"""How much each criterion counts, and the ways of finding that out."""
