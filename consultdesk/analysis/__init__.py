"""Answers about options: pure, typed, seeded functions on NumPy, from a sheet of the domain."""
