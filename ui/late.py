"""The one home of late imports: everything heavy, brought in after the first painted window."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True, slots=True)
class Late:
    """The modules that open a desk and fill the window; each imports SQLAlchemy, NumPy or Babel."""

    workspace: Any
    desk: Any
    office: Any
    screens: Any
    session: Any
    doorbell: Any
    refusals: Any
    train: Any


def late() -> Late:
    """Import what the first paint could do without."""
    return Late(
        import_module("consultdesk.workspace"),
        import_module("ui.desk"),
        import_module("ui.office"),
        import_module("ui.screens"),
        import_module("ui.session"),
        import_module("ui.doorbell"),
        import_module("ui.refusals"),
        import_module("ui.train.mode"),
    )


def area(module: str, name: str) -> Any:
    """Import a screen when it is first visited, with the analysis or the paper it uses."""
    return getattr(import_module(module), name)
