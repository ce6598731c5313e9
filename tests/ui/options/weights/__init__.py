"""Ways of weighing, one story family a file."""
