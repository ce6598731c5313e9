"""Settings: language, appearance, and my practice."""
