"""Whether looking for a pattern comes to an end: the machine tries every way to read a text.

Where what is repeated varies by itself, the ways double with each letter. Repeated may be fixed
words, words of which one space tells where each ends, or any word with its space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_OPENING = re.compile(r"\?(?:[:=!]|<[=!]|P<\w+>)")
_AGAIN = re.compile(r"[*+]|\{(?!0?,?1\}|1,1\})\d*,?\d*\}")
_PLAIN = r"(?:\\[^\w\s]|[^\s()\[\]{}|?*+.^$\\])+"
_FIXED = re.compile(r"(?:\\.|\[[^\]]*\]|[^\s()|?*+{}\\])+", re.DOTALL)
_SPACED = (re.compile(f"(?:{_PLAIN} )+"), re.compile(f"(?: {_PLAIN})+"))
_ANY_WORD = re.compile(r"(?:\\w|\[(?:\\w|\w|['’-])+\])\+(?: |\\s)")
_GROUPING = re.compile(r"(?<!\\)(?:\((?:\?(?:[:=!]|<[=!]|P<\w+>))?|\))")
_UNIT = r"(?:\\.|\[[^\]]*\]|[^\s\\(){}|?*+])"
_SIDE_BY_SIDE = re.compile(rf"{_UNIT}[*+]\??{_UNIT}[*+]")
_WIDE = re.compile(r"(?:(?<!\\)\.|\\[WD]|\[\^[^\]]*\])(?:[*+]|\{\d*,\d*\})")


def endless(pattern: str) -> bool:
    """Whether a text might be found on which a pattern is looked for without end."""
    if any(not _may_repeat(body) for body in _repeated(pattern)):
        return True
    flat = _GROUPING.sub("", pattern)
    return _SIDE_BY_SIDE.search(flat) is not None or len(_WIDE.findall(flat)) > 1


def _repeated(pattern: str) -> Iterator[str]:
    """Give what stands in each group that may come several times."""
    begun: list[int] = []
    for sign in _SIGN.finditer(pattern):
        if sign.group() == "(":
            begun.append(sign.end())
        elif sign.group() == ")" and begun:
            first = begun.pop()
            if _AGAIN.match(pattern, sign.end()):
                yield _OPENING.sub("", pattern[first : sign.start()], count=1)


def _may_repeat(body: str) -> bool:
    if _ANY_WORD.fullmatch(body) or _FIXED.fullmatch(body):
        return True
    ways = body.split("|")
    if not any(all(spaced.fullmatch(way) for way in ways) for spaced in _SPACED):
        return False
    said = sorted(f"{way.strip().casefold()} " for way in ways)
    return not any(other.startswith(one) for one, other in pairwise(said))
