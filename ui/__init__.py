"""Screens: PySide6 Widgets, the only room that knows Qt."""
