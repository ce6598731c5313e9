"""The palette: search and commands from anywhere."""
