"""Today: who to call first, what is due, what to ask."""
