"""Whether the client is satisfied, asked until they say excellent, or enough."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.errors import Refused
from consultdesk.domain.locales import Channel
from consultdesk.domain.record import Record, new_id
from consultdesk.domain.text import InternalText

LOWEST_GOOD = 3
ENOUGH_ANSWERS = 10
STILL_FINE = timedelta(days=30)


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
    answered_at: datetime | None = None
    recommend: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson(Record):
    """What I retain from an incident, and what I do so that it does not come back; private."""

    incident_id: str
    lesson: InternalText = InternalText()
    preventive: InternalText = InternalText()
    due: date | None = None
    done_on: date | None = None


def rate(
    check: SatisfactionRound, rating: int, words: str, by: str, at: datetime | None = None
) -> Change:
    """Note what the client answered, at its moment; a rating always names who gave it."""
    if not 1 <= rating <= 5:
        raise Refused("satisfaction_out_of_range")
    if not by.strip():
        raise Refused("who_rated_missing")
    return edited(check, rating=rating, words=words, by=by, answered_at=at)


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


def share_satisfied(rounds: Iterable[SatisfactionRound]) -> Decimal | None:
    """Give the share of 4 and 5 among answers, in points of 100; none below ten answers."""
    ratings = [r.rating for r in rounds if r.rating is not None]
    if len(ratings) < ENOUGH_ANSWERS:
        return None
    return Decimal(100) * sum(rating >= 4 for rating in ratings) / len(ratings)


def low(check: SatisfactionRound) -> bool:
    """Whether an answer asks for a call within 24 hours: a 1 or a 2, unless they said enough."""
    return check.rating is not None and check.rating < LOWEST_GOOD and not check.enough


def to_adjust(check: SatisfactionRound) -> bool:
    """Whether an answer still lacks what it asks for: a 3 or a 4, something to adjust and a day."""
    between = check.rating is not None and LOWEST_GOOD <= check.rating < 5
    return between and not check.enough and not (check.adjustment and check.next_on)


@dataclass(frozen=True, slots=True)
class Marks:
    """What a client may be asked besides: whether they would recommend me, effort, fairness."""

    recommend: int | None = None
    effort: int | None = None
    result: int | None = None
    process: int | None = None
    manner: int | None = None


def assess(check: SatisfactionRound, marks: Marks) -> Change:
    """Note recommendation (0 to 10), effort (1 to 7) and fairness (1 to 5); each is optional."""
    if marks.recommend is not None and not 0 <= marks.recommend <= 10:
        raise Refused("recommend_out_of_range")
    if marks.effort is not None and not 1 <= marks.effort <= 7:
        raise Refused("effort_out_of_range")
    for mark in (marks.result, marks.process, marks.manner):
        if mark is not None and not 1 <= mark <= 5:
            raise Refused("satisfaction_out_of_range")
    return edited(
        check,
        recommend=marks.recommend,
        effort=marks.effort,
        fair_result=marks.result,
        fair_process=marks.process,
        fair_manner=marks.manner,
    )


def planned_check(rounds: Iterable[SatisfactionRound]) -> SatisfactionRound | None:
    """Give the check that is still to be asked, the first one of several."""
    waiting = (r for r in rounds if r.rating is None)
    return min(waiting, key=lambda r: (r.on, r.id), default=None)


def ask_later(incident_id: str, rounds: Iterable[SatisfactionRound], closed: date) -> Change:
    """Plan the check of thirty days after closing; one that waited already takes that day."""
    on = closed + STILL_FINE
    waiting = planned_check(rounds)
    if waiting is not None:
        return edited(waiting, on=on)
    return born(SatisfactionRound(id=new_id(), incident_id=incident_id, on=on))
