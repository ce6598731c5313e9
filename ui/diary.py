"""The program's diary: what went wrong and where, never a client's words."""

from __future__ import annotations

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType


def begin(folder: Path) -> None:
    """Write errors to a small rotating file, and let an error in a slot be seen, not swallowed.

    Where the folder cannot be had there is no diary, and the program opens all the same.
    """
    sys.excepthook = note
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return
    handler = RotatingFileHandler(
        folder / "consultdesk.log", maxBytes=262_144, backupCount=3, delay=True, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


def note(kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
    """Note the kind of an error and its place in the code; its message may hold private words."""
    places = traceback.extract_tb(trace)
    where = "; ".join(f"{Path(p.filename).name}:{p.lineno} {p.name}" for p in places[-12:])
    logging.getLogger("consultdesk").error("%s at %s", kind.__name__, where)
    if kind is KeyboardInterrupt:
        sys.__excepthook__(kind, failure, trace)
