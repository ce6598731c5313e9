"""The one home of late imports: what is heavy is brought in when it is first needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def area(module: str, name: str) -> Any:
    """Import a screen when it is first visited, with the analysis or the paper it uses."""
    return getattr(import_module(module), name)
