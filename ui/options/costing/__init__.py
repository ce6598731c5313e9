"""What an option costs and who pays, in a drawer under the matrix."""
