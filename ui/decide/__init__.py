"""Decide: the decision record and the handout beside it."""
