"""The one passage from private records to what a client may read (product §2, §8.5)."""
