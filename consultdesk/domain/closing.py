"""What closing an incident needs, and the ways it may be closed (product §1, §8.30)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from consultdesk.domain.change import Change
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing, reopen
from consultdesk.domain.promises import settled
from consultdesk.domain.satisfaction import (
    SatisfactionRound,
    ask_later,
    enough,
    excellent,
    latest,
)


@dataclass(frozen=True, slots=True)
class Readiness:
    """What is still open before closing; nothing of it forbids closing, it is said."""

    satisfied: bool
    promises_settled: bool
    lesson_written: bool

    @property
    def complete(self) -> bool:
        """Whether nothing is left open; a lesson is there to be written, not asked for."""
        return self.satisfied and self.promises_settled


def readiness(file: IncidentFile) -> Readiness:
    """Say what closing this incident still lacks."""
    satisfied = excellent(file.rounds) or enough(file.rounds)
    return Readiness(satisfied, settled(file.promises), bool(file.lesson and file.lesson.lesson))


def ways(file: IncidentFile) -> tuple[Closing, ...]:
    """Give the ways this incident may be closed: excellent only by a 5, enough by their word."""
    if excellent(file.rounds):
        return (Closing.EXCELLENT,)
    if enough(file.rounds):
        return (Closing.ENOUGH,)
    started = bool(file.decisions or file.promises)
    return () if started else (Closing.NOTHING_TO_REPAIR,)


def afterwards(file: IncidentFile, way: Closing, today: date) -> tuple[Change, ...]:
    """Give what closing brings along: a check thirty days later, unless nothing was to repair."""
    if way is Closing.NOTHING_TO_REPAIR:
        return ()
    return (ask_later(file.incident.id, file.rounds, today),)


def open_again(file: IncidentFile, answer: SatisfactionRound) -> tuple[Change, ...]:
    """Open a closed incident again when a later answer is lower than the one it closed with."""
    before = latest(r for r in file.rounds if r.id != answer.id)
    if file.incident.open or answer.enough or answer.rating is None:
        return ()
    if before is None or before.rating is None or answer.rating >= before.rating:
        return ()
    return (reopen(file.incident),)
