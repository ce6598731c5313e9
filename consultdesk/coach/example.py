"""A pattern as a person would say it: the first of what may stand there, nothing optional."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TOKEN = re.compile(r"\{\w+\}|\(\?P<\w+>|\(\?[:=!]|\(\?<[=!]|\\.|\[[^\]]*\]|[()|?*+]|.", re.DOTALL)
_ASIDE = ("(?=", "(?!", "(?<=", "(?<!")
_MORE = "…"


def example(pattern: str, words: Mapping[str, str]) -> str:
    """Give words that a pattern looks for, "…" standing for any word."""
    said = _Reading(_TOKEN.findall(pattern), words).alternatives()
    said = re.sub(rf"(?:{_MORE}\s*)+{_MORE}", _MORE, said)
    return " ".join(said.split()).replace("'", "’")


def proposed(template: str) -> str:
    """Give a proposal with "…" where it takes over words that were found."""
    return re.sub(r"\{\w+(?::base)?\}", _MORE, template)


class _Reading:
    """Reads the signs of a pattern one after another."""

    def __init__(self, tokens: list[str], words: Mapping[str, str]) -> None:
        self._tokens = tokens
        self._words = words
        self._place = 0

    def alternatives(self) -> str:
        """Read up to the end of a group, and keep the first alternative."""
        first: str | None = None
        said = ""
        while self._place < len(self._tokens) and self._tokens[self._place] != ")":
            if self._tokens[self._place] == "|":
                self._place += 1
                first, said = said if first is None else first, ""
            else:
                said += self._one()
        return said if first is None else first

    def _one(self) -> str:
        token = self._tokens[self._place]
        self._place += 1
        said = self._group(token) if token.startswith("(") else self._plain(token)
        following = self._tokens[self._place] if self._place < len(self._tokens) else ""
        if following in ("?", "*"):
            self._place += 1
            return ""
        if following == "+":
            self._place += 1
        return said

    def _group(self, token: str) -> str:
        said = self.alternatives()
        self._place += 1
        return "" if token in _ASIDE else said

    def _plain(self, token: str) -> str:
        if token.startswith("{"):
            return example(self._words.get(token[1:-1], ""), self._words)
        if token.startswith("["):
            return _MORE if len(token) > 3 else token[1:2]
        if token.startswith("\\"):
            return {"w": _MORE, "s": " ", "S": _MORE, "d": "1", "b": ""}.get(token[1], token[1])
        return token
