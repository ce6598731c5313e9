"""The code of a currency, as typed."""

from __future__ import annotations

from functools import cache

from babel.numbers import list_currencies

from consultdesk.domain.errors import Refused


@cache
def _known() -> frozenset[str]:
    return frozenset(list_currencies())


def parse_currency(typed: str) -> str:
    """Read the code of a currency in use or out of use, refusing any other letters."""
    code = typed.strip().upper()
    if code not in _known():
        raise Refused("currency_unknown", typed=typed)
    return code
