"""How promises ended, counted: what a rate says only once there are enough of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from consultdesk.domain.promises import Promise, PromiseState

ENOUGH_FOR_A_RATE = 10


@dataclass(frozen=True, slots=True)
class Reliability:
    """Promises that came to an end; `late` are those kept after the date that held then."""

    kept: int = 0
    moved: int = 0
    broken: int = 0
    late: int = 0
    days: int = 0

    @property
    def settled(self) -> int:
        """How many came to an end; what is moved by agreement and done is kept."""
        return self.kept + self.moved + self.broken

    @property
    def percent(self) -> Decimal | None:
        """The share kept by the date that held, in points of 100; none below ten promises."""
        if self.settled < ENOUGH_FOR_A_RATE:
            return None
        return Decimal(100) * (self.settled - self.broken - self.late) / self.settled

    @property
    def delay(self) -> Decimal | None:
        """How many days late the late ones were on average; none when none was."""
        return Decimal(self.days) / self.late if self.late else None


def reliability(promises: Iterable[Promise]) -> Reliability:
    """Count how promises ended; those pending or withdrawn are left out."""
    ended = [p for p in promises if not p.pending and p.state is not PromiseState.WITHDRAWN]
    delays = [
        (p.done_on - p.due).days
        for p in ended
        if p.done_on is not None and p.due is not None and p.done_on > p.due
    ]
    return Reliability(
        kept=sum(p.state is PromiseState.KEPT for p in ended),
        moved=sum(p.state is PromiseState.RENEGOTIATED for p in ended),
        broken=sum(p.state is PromiseState.BROKEN for p in ended),
        late=len(delays),
        days=sum(delays),
    )
