"""Words put on paper; the only room that knows ReportLab."""
