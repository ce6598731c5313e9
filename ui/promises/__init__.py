"""Promises: those of one incident, and those of all."""
