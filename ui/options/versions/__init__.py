"""Matrices frozen at a moment, and what has changed since, line by line."""
