"""The closer sheet: the questions an expert asks of the figures, one page each."""
