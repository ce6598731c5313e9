"""Define together: the joint statement, its effects and what contributed."""
