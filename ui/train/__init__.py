"""Train mode: names and amounts out of sight, at one key, on every screen at once."""
