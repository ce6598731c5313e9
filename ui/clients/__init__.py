"""Clients: the list, the card, contacts and engagements."""
