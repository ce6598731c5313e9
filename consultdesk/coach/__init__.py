"""The wording coach: what a sentence may do to the person who reads it, and other words for it."""
