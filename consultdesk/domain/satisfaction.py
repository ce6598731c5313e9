"""Whether the client is satisfied, asked until they say excellent, or enough."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from consultdesk.domain.change import Change, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Channel
from consultdesk.domain.record import Record
from consultdesk.domain.text import InternalText


@dataclass(frozen=True, slots=True, kw_only=True)
class SatisfactionRound(Record):
    """One time the client was asked, from 1 to 5, in their words, and what was adjusted after.

    Without a rating it is a check still to be asked, on `on`.
    """

    incident_id: str
    on: date
    rating: int | None = None
    words: str = ""
    by: str = ""
    channel: Channel = Channel.CALL
    effort: int | None = None
    fair_result: int | None = None
    fair_process: int | None = None
    fair_manner: int | None = None
    adjustment: str = ""
    adjusted_on: date | None = None
    next_on: date | None = None
    enough: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson(Record):
    """What I retain from an incident, and what I do so that it does not come back; private."""

    incident_id: str
    lesson: InternalText = InternalText()
    preventive: InternalText = InternalText()
    due: date | None = None
    done_on: date | None = None


def rate(check: SatisfactionRound, rating: int, words: str, by: str) -> Change:
    """Note what the client answered; a rating always names who gave it."""
    if not 1 <= rating <= 5:
        raise Refused("satisfaction_out_of_range")
    if not by.strip():
        raise Refused("who_rated_missing")
    return edited(check, rating=rating, words=words, by=by)


def latest(rounds: Iterable[SatisfactionRound]) -> SatisfactionRound | None:
    """Give the latest answer; of two on one day, the one that was noted last."""
    answered = (r for r in rounds if r.rating is not None)
    return max(answered, key=lambda r: (r.on, r.id), default=None)


def excellent(rounds: Iterable[SatisfactionRound]) -> bool:
    """Whether the latest answer is a 5."""
    last = latest(rounds)
    return last is not None and last.rating == 5


def enough(rounds: Iterable[SatisfactionRound]) -> bool:
    """Whether the client said themselves, the last time they were asked, that it is enough."""
    last = latest(rounds)
    return last is not None and last.enough
