"""First start: the method in six lines, and who you are."""
