"""Telephone numbers and e-mail addresses that can be followed, and nothing else that is typed.

A link is made from digits or from a plain address, never copied: no other scheme can come of it.
"""

from __future__ import annotations

import re
from urllib.parse import quote

_NUMBER = re.compile(r"\+?[\d\s().\-/]{5,40}")
_ADDRESS = re.compile(
    r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?"
)
_FEWEST, _MOST = 5, 20


def target(typed: str) -> str:
    """Give where a telephone number or an e-mail address leads; nothing for any other text."""
    plain = typed.strip()
    if _NUMBER.fullmatch(plain):
        dialled = plain.replace("(0)", "") if plain.startswith("+") else plain
        digits = "".join(char for char in dialled if char in "0123456789")
        known = _FEWEST <= len(digits) <= _MOST
        return f"tel:{'+' * plain.startswith('+')}{digits}" if known else ""
    if plain.isascii() and _ADDRESS.fullmatch(plain):
        return f"mailto:{quote(plain, safe='@')}"
    return ""
