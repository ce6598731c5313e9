"""A guard against a fault of PySide6 6.12 on Python 3.11: None dies of too many calls.

Each call of Qt that returns nothing takes one reference to None away and gives none back
(`Sbk_ReturnFromPython_None` is built for Python 3.12, where None has no count). On 3.11 the count
reaches zero after some 3,700 calls, and the process aborts with "deallocating None". Until a
PySide6 without the fault is locked, the constants get as many references as they will ever need.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 40


def keep_constants_alive() -> None:
    """Give None, True and False references to spare; call it before anything else of Qt."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _PLENTY:
            count.value += _PLENTY
