"""Verify: satisfaction rounds until excellent, and closing."""
