"""The only shape in which an edit travels: a record before and after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from consultdesk.domain.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after: no before is a birth, no after a removal."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        one, other = self.before, self.after
        if one is None and other is None:
            raise ValueError("a change without a record")
        if one is not None and other is not None and (type(one), one.id) != (type(other), other.id):
            raise ValueError("a change turns one record into another")

    @property
    def record(self) -> Record:
        """The record as it is known: after if it lives, else before."""
        known = self.after or self.before
        assert known is not None  # noqa: S101 - __post_init__ keeps this true
        return known

    @property
    def idle(self) -> bool:
        """Whether nothing differs, so that an edit which changes nothing leaves no trace."""
        return self.before == self.after

    def undone(self) -> Change:
        """Give the change that takes this one back."""
        return Change(self.after, self.before)


def born(record: Record) -> Change:
    """Give the change that brings a record to life."""
    return Change(None, record)


def edited(record: Record, **values: object) -> Change:
    """Give the change that sets some fields of a record."""
    return Change(record, record.but(**values))


def removed(record: Record) -> Change:
    """Give the change that removes a record."""
    return Change(record, None)
