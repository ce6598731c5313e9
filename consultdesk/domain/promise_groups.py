"""Promises as they are listed: late first, then this week, later, without a date, and settled."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from consultdesk.domain.promises import Promise


class Group(StrEnum):
    """Where a promise stands in time."""

    LATE = "late"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"
    UNDATED = "undated"
    SETTLED = "settled"


def group_of(promise: Promise, today: date) -> Group:
    """Give the group of a promise; a week ends on Sunday."""
    if not promise.pending:
        return Group.SETTLED
    if promise.due is None:
        return Group.UNDATED
    if promise.due < today:
        return Group.LATE
    if promise.due == today:
        return Group.TODAY
    return Group.WEEK if promise.due <= sunday(today) else Group.LATER


def sunday(today: date) -> date:
    """Give the day that ends a week of promises."""
    return today + timedelta(days=6 - today.weekday())


def grouped(
    promises: Iterable[Promise], today: date, *, apart: bool = True
) -> dict[Group, tuple[Promise, ...]]:
    """Give promises by group, soonest first; settled ones latest first; empty groups left out.

    Unless `apart`, those of today stand with those of this week.
    """
    found: dict[Group, list[Promise]] = {group: [] for group in Group}
    for promise in promises:
        group = group_of(promise, today)
        found[Group.WEEK if group is Group.TODAY and not apart else group].append(promise)
    for group, members in found.items():
        settled = group is Group.SETTLED
        members.sort(key=lambda p: (_when(p, settled=settled), p.position, p.id), reverse=settled)
    return {group: tuple(members) for group, members in found.items() if members}


def next_due(promises: Iterable[Promise]) -> Promise | None:
    """Give the pending promise that comes first, whose row offers what can be done."""
    pending = [p for p in promises if p.pending]
    return min(pending, key=lambda p: (p.due or date.max, p.position, p.id), default=None)


def _when(promise: Promise, *, settled: bool) -> date:
    if settled:
        return promise.done_on or promise.due or date.min
    return promise.due or date.max
