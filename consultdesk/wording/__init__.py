"""Amounts, dates and percentages in the voice of a locale, for screen and paper alike."""
