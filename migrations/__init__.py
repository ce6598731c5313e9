"""The schema of the data file, revision by revision."""
