"""The analysis beside the matrix: a conclusion in words, then the charts behind it."""
