"""Questions about options, answered with NumPy: values, ranking, stability, chances."""
