"""Conditions that several lists share."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from consultdesk.domain.promises import PromiseState
from consultdesk.store.fold import fold


def containing(key: ColumnElement[str], search: str) -> ColumnElement[bool]:
    """Give the condition that every word looked for is in a folded column."""
    return and_(*(key.contains(word, autoescape=True) for word in fold(search).split()))


def still_pending(promises: Any) -> ColumnElement[bool]:
    """Give the condition under which a promise is still to be done, as `Promise.pending` says."""
    moved = and_(promises.state == PromiseState.RENEGOTIATED.value, promises.done_on.is_(None))
    return or_(promises.state == PromiseState.OPEN.value, moved)
