"""The matrix itself: cells, heads and footer as linked views of one model."""
