"""The library: everything the program says or proposes, edited in both languages."""
