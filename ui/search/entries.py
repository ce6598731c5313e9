"""The lines of the palette: headings, and what can be done or opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Target(NamedTuple):
    """What a line opens: a kind of place and its id; `signal` asks for a signal of a client."""

    kind: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; without a target it is a heading. The end shows a key, a tag or a few words.

    `private` says so at the end of the line; `staged` is the incident whose stage is still to be
    read, which takes longer than a key may.
    """

    text: str
    note: str = ""
    icon: str = ""
    target: Target | None = None
    key: str = ""
    tag: str = ""
    end: str = ""
    private: bool = False
    staged: str = ""

    @property
    def heading(self) -> bool:
        """Whether the line only names what follows."""
        return self.target is None
