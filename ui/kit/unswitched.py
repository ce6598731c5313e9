"""A guard against an import hook of PySide6 6.12 that reads the source of all that is imported.

It looks there for the word PySide6, to know in which modules it may give Qt's calls other names
when asked to (`__feature__`). Nobody asks here, and the reading took a tenth of the start.
"""

from __future__ import annotations

import sys

from PySide6 import QtCore  # noqa: F401 - brings the hook in, which stands in for `import` then

_HOOK = "shibokensupport.feature"
_READS = "_mod_uses_pyside"


def switch_no_names() -> None:
    """Have every module count as one whose names stay as they are; call it before importing."""
    hook = sys.modules.get(_HOOK)
    if hook is not None and _READS in vars(hook):
        vars(hook)[_READS] = lambda _module: False
