"""Incidents: the list, logging a signal, and the workspace of six stages."""
