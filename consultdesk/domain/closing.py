"""What closing an incident needs, and the ways it may be closed (product §1, §8.30)."""

from __future__ import annotations

from dataclasses import dataclass

from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.incidents import Closing
from consultdesk.domain.promises import settled
from consultdesk.domain.satisfaction import enough, excellent


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
