"""Documents a client receives, made from client-safe types alone."""
