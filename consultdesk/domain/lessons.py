"""What was retained from an incident, and when it is brought back: its day, and a new kickoff."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from consultdesk.domain.change import Change, born, edited
from consultdesk.domain.clients import Engagement
from consultdesk.domain.errors import Refused
from consultdesk.domain.incident_file import IncidentFile
from consultdesk.domain.record import new_id
from consultdesk.domain.satisfaction import Lesson

_TELLING = 5


@dataclass(frozen=True, slots=True)
class Learnt:
    """A lesson with the engagement it comes from."""

    lesson: Lesson
    client_id: str
    engagement: Engagement | None = None


def retain(file: IncidentFile, **words: object) -> Change:
    """Write part of what is retained from an incident: the lesson, the action, or its day."""
    known = file.lesson
    if known is not None:
        return edited(known, **words)
    return born(Lesson(id=new_id(), incident_id=file.incident.id).but(**words))


def act_by(file: IncidentFile, due: date | None) -> Change:
    """Set the day by which the preventive action is taken; first comes the action itself."""
    if due is not None and not (file.lesson and file.lesson.preventive):
        raise Refused("preventive_missing")
    return retain(file, due=due)


def acted(lesson: Lesson, on: date) -> Change:
    """Note that the preventive action was taken."""
    return edited(lesson, done_on=on)


def actions_due(lessons: Iterable[Lesson], today: date) -> tuple[Lesson, ...]:
    """Give the preventive actions whose day has come, the first due first."""
    found = [
        lesson
        for lesson in lessons
        if lesson.preventive and lesson.done_on is None
        if lesson.due is not None and lesson.due <= today
    ]
    return tuple(sorted(found, key=lambda lesson: (lesson.due or today, lesson.id)))


def returning(learnt: Iterable[Learnt], engagement: Engagement) -> tuple[Lesson, ...]:
    """Give what comes back at the kickoff of an engagement, the latest first.

    It is similar when it is for the same client, or when both titles share a telling word (five
    letters or more). A preventive action comes back even when it was taken once.
    """
    found = [
        one.lesson
        for one in learnt
        if one.lesson.preventive or one.lesson.lesson
        if one.client_id == engagement.client_id or _alike(one.engagement, engagement)
    ]
    return tuple(sorted(found, key=lambda lesson: lesson.id, reverse=True))


def _alike(one: Engagement | None, other: Engagement) -> bool:
    return one is not None and bool(_words(one) & _words(other))


def _words(engagement: Engagement) -> set[str]:
    title = engagement.title
    said = f"{title.read('fr')} {title.read('en')}".casefold()
    return {word for word in said.replace("’", " ").split() if len(word) >= _TELLING}
