"""Words that stay on the desk: they do not print by accident."""

from __future__ import annotations

from typing import final

from typing_extensions import override


@final
class InternalText:
    """A private text that shows as `[internal]` everywhere until `reveal` is asked by name."""

    __slots__ = ("_words",)

    def __init__(self, words: str = "") -> None:
        self._words = words

    def reveal(self) -> str:
        """Give the words, for a private screen or the store; a test lists who calls this."""
        return self._words

    @override
    def __str__(self) -> str:
        return "[internal]"

    __repr__ = __str__

    @override
    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, InternalText) and other._words == self._words

    @override
    def __hash__(self) -> int:
        return hash(("InternalText", self._words))

    def __bool__(self) -> bool:
        return bool(self._words.strip())
