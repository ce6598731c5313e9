"""Files for others, written whole or not at all, and readable by their owner alone."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def save(target: Path, content: bytes) -> None:
    """Write a file beside its place, then put it there at once; a full disk leaves the old one."""
    handle, name = tempfile.mkstemp(prefix=".saving-", dir=target.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
