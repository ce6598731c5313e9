"""Past incidents like this one, and what of them can be used again."""
