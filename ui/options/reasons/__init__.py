"""The pros and cons of an option: their list, opened over its cell."""
