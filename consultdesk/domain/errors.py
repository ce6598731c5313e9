"""What a rule says when it cannot do what was asked: a code and facts, never a sentence."""

from __future__ import annotations


class Refused(Exception):
    """A rule declines; screens turn `code` and `facts` into a clear sentence beside the field."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
