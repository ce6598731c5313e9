"""Patterns of the rules as people write them, turned into expressions of the machine."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SPECIAL = re.compile(r"\{(\w+)\}| … |\s+|['’]")
_APOSTROPHE = "['’]"
# too many parentheses or too great a count are no error of the expression
UNSPELLABLE = (re.error, RecursionError, OverflowError)
_SOME_WORDS = r"\s+(?:[\w'’-]+\s+){0,4}?"


def compiled(pattern: str, words: Mapping[str, str]) -> re.Pattern[str]:
    """Turn a pattern into an expression; one that makes no sense is taken letter by letter."""
    try:
        return _whole(spelled(pattern, words))
    except UNSPELLABLE:
        return _whole(spelled(re.escape(pattern).replace(r"\ ", " "), {}))


def _whole(body: str) -> re.Pattern[str]:
    # no end of word is asked after an elision: the next word follows at once
    return re.compile(rf"(?<!\w)(?:{body})(?:(?<!\w)|(?!\w))", re.IGNORECASE)


def spelled(pattern: str, words: Mapping[str, str]) -> str:
    """Write a pattern out: its named words, any space, any apostrophe."""

    def spell(found: re.Match[str]) -> str:
        name, sign = found.group(1), found.group()
        if name is not None:
            return spelled(words[name], words) if name in words else sign
        if sign == " … ":
            return _SOME_WORDS
        return r"\s+" if sign.isspace() else _APOSTROPHE

    return _SPECIAL.sub(spell, pattern)
