"""Options: the matrix editor, its costing drawer and its analysis panel."""
