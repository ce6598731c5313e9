"""Documents: preview on screen, and the register of what was made."""
