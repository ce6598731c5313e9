"""The six steps that fill the same matrix one question at a time."""
