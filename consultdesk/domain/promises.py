"""What was promised on both sides, and whether it was kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.phrase import Phrase
from consultdesk.domain.record import Record


class Owner(StrEnum):
    """Who promised."""

    ME = "me"
    CLIENT = "client"


class PromiseState(StrEnum):
    """What became of a promise; late is a matter of date, not a state."""

    OPEN = "open"
    KEPT = "kept"
    RENEGOTIATED = "renegotiated"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Record):
    """One promise in its exact words: who, until when, how it will be seen, and its end."""

    incident_id: str
    decision_id: str | None = None
    position: int = 0
    owner: Owner = Owner.ME
    by: str = ""
    text: Phrase = Phrase()
    due: date | None = None
    due_time: time | None = None
    moved_from: date | None = None
    state: PromiseState = PromiseState.OPEN
    done_on: date | None = None
    proof: str = ""
    made_on: date | None = None
    moved_on: date | None = None
    hours: Decimal | None = None

    @property
    def pending(self) -> bool:
        """Whether it is still to be done; a promise moved by agreement is, until it is done."""
        if self.state is PromiseState.RENEGOTIATED:
            return self.done_on is None
        return self.state is PromiseState.OPEN

    def late(self, today: date) -> bool:
        """Whether its date has passed and it is still to be done."""
        return self.pending and self.due is not None and self.due < today


def date_promise(promise: Promise, due: date | None) -> Change:
    """Set the first date of a promise that had none yet."""
    if due is None:
        raise Refused("due_missing")
    return edited(promise, due=due)


def plan_hours(promise: Promise, hours: Decimal | None) -> Change:
    """Set how many hours of mine a promise takes; none where that is not known."""
    if hours is not None and hours < 0:
        raise Refused("quantity_negative")
    return edited(promise, hours=hours)


def keep(promise: Promise, on: date, proof: str = "") -> Change:
    """Mark a promise as done; one that was moved stays counted as moved."""
    if not promise.pending:
        raise Refused("promise_settled")
    moved = promise.state is PromiseState.RENEGOTIATED
    return edited(
        promise,
        state=PromiseState.RENEGOTIATED if moved else PromiseState.KEPT,
        done_on=on,
        proof=proof or promise.proof,
    )


def move(promise: Promise, to: date, on: date | None = None) -> Change:
    """Move a promise by agreement on a day; its first date stays visible."""
    if not promise.pending:
        raise Refused("promise_settled")
    if promise.due is not None and to == promise.due:
        raise Refused("same_date")
    return edited(
        promise,
        state=PromiseState.RENEGOTIATED,
        due=to,
        moved_from=promise.moved_from or promise.due,
        moved_on=on,
    )


def reopen_promise(promise: Promise) -> Change:
    """Take back that a promise was done."""
    if promise.pending:
        raise Refused("promise_pending")
    state = PromiseState.RENEGOTIATED if promise.moved_from else PromiseState.OPEN
    return edited(promise, state=state, done_on=None)


def withdraw(promise: Promise) -> Change:
    """Withdraw a promise that a new decision made void; one that is settled stays as it is."""
    if not promise.pending:
        raise Refused("promise_settled")
    return edited(promise, state=PromiseState.WITHDRAWN)


def settled(promises: Iterable[Promise]) -> bool:
    """Whether every promise is kept, or was moved by agreement and done, or was withdrawn."""
    return all(not p.pending and p.state is not PromiseState.BROKEN for p in promises)


def counts(promises: Iterable[Promise]) -> dict[PromiseState, int]:
    """Count promises by what became of them."""
    found = dict.fromkeys(PromiseState, 0)
    for promise in promises:
        found[promise.state] += 1
    return found
